package org.honorarycities.reconcile;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All records that names are matched to, in memory; read when they are first needed. */
@Component
class Entities {

    private final Supplier<List<Entity>> all;
    private final Supplier<Map<String, Entity>> byId;

    Entities(EntityManager entities) {
        this.all = SingletonSupplier.of(() -> new EntityReader(entities).read());
        this.byId = SingletonSupplier.of(
                () -> all.get().stream().collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity())));
    }

    List<Entity> all() {
        return all.get();
    }

    /** Returns the record with an identifier; null if there is none. */
    @Nullable
    Entity byId(String id) {
        return byId.get().get(id);
    }
}
