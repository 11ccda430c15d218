package org.honorarycities.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.api.format.Formats;
import org.honorarycities.reconcile.EntityType.Named;
import org.honorarycities.value.FoldedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what users type. Clients may send parameters of their own, so unknown ones are ignored. */
@Hidden
@RestController
@RequestMapping(path = "/reconcile", produces = Formats.JSON)
class SuggestController {

    private static final int PAGE = 10;

    private final Entities entities;

    SuggestController(Entities entities) {
        this.entities = entities;
    }

    /** Suggestions, best first. */
    record Suggestions<T>(List<T> result) {}

    /**
     * Suggested record.
     *
     * @param id identifier
     * @param name name
     * @param description what tells it from others of the same name
     * @param notable its type
     */
    record SuggestedEntity(String id, String name, String description, List<Named> notable) {}

    /**
     * Properties of a type.
     *
     * @param type identifier of the type; omitted if not requested
     * @param properties the properties
     */
    record Proposals(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String type,

            List<Named> properties) {}

    @GetMapping("/suggest/entity")
    Suggestions<SuggestedEntity> suggestEntities(
            @RequestParam(required = false) @Nullable String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(required = false) @Nullable String type) {
        String start = folded(prefix);
        EntityType only = (type == null) ? null : EntityType.of(type);
        return new Suggestions<>(entities.all().stream()
                .filter(entity -> only == null || entity.type() == only)
                .filter(entity -> rank(entity, prefix, start) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Entity entity) -> rank(entity, prefix, start))
                        .thenComparing(Entity::type)
                        .thenComparing(Entity::name))
                .skip(Math.max(0, cursor))
                .limit(PAGE)
                .map(entity -> new SuggestedEntity(
                        entity.id(),
                        entity.name(),
                        entity.description(),
                        List.of(entity.type().named())))
                .toList());
    }

    /** Ranks names that are the prefix before those that start with it, and these before those with a word that does. */
    private static int rank(Entity entity, @Nullable String prefix, String start) {
        if (entity.id().equals(prefix)) {
            return 0;
        }
        return entity.names().stream()
                .mapToInt(name -> {
                    if (name.folded().equals(start)) {
                        return name.isComplete() ? 0 : 1;
                    }
                    if (name.folded().startsWith(start)) {
                        return name.isComplete() ? 2 : 3;
                    }
                    return name.folded().contains(" " + start) ? 4 : Integer.MAX_VALUE;
                })
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String folded(@Nullable String prefix) {
        return (prefix == null) ? "" : FoldedText.of(prefix);
    }

    @GetMapping("/suggest/type")
    Suggestions<Named> suggestTypes(@RequestParam(required = false) @Nullable String prefix) {
        return startingWith(prefix, Stream.of(EntityType.values()).map(EntityType::named));
    }

    @GetMapping("/suggest/property")
    Suggestions<Named> suggestProperties(@RequestParam(required = false) @Nullable String prefix) {
        return startingWith(prefix, Stream.of(EntityProperty.values()).map(EntityProperty::named));
    }

    private static Suggestions<Named> startingWith(@Nullable String prefix, Stream<Named> all) {
        String start = folded(prefix);
        return new Suggestions<>(all.filter(
                        one -> one.id().startsWith(start) || (" " + FoldedText.of(one.name())).contains(" " + start))
                .toList());
    }

    @GetMapping("/properties")
    Proposals proposeProperties(
            @RequestParam(required = false) @Nullable String type, @RequestParam(defaultValue = "100") int limit) {
        EntityType known = (type == null) ? null : EntityType.of(type);
        List<EntityProperty> properties = (known == null) ? List.of(EntityProperty.values()) : known.properties();
        return new Proposals(
                type,
                properties.stream()
                        .limit(Math.max(0, limit))
                        .map(EntityProperty::named)
                        .toList());
    }
}
