package org.honorarycities.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Type of records that names are matched to. */
enum EntityType {
    PLACE("Place", EntityProperty.values()),
    AWARD(
            "Award of a title",
            EntityProperty.TITLE,
            EntityProperty.PLACE,
            EntityProperty.AWARDED,
            EntityProperty.COUNTRY,
            EntityProperty.REGION,
            EntityProperty.COORDINATES,
            EntityProperty.LATITUDE,
            EntityProperty.LONGITUDE,
            EntityProperty.NAME),
    TITLE("Honorary title", EntityProperty.NAME),
    PERSON("Person", EntityProperty.NAME);

    private final String label;
    private final List<EntityProperty> properties;

    EntityType(String label, EntityProperty... properties) {
        this.label = label;
        this.properties =
                Stream.of(properties).filter(one -> !one.name().equals(name())).toList();
    }

    /**
     * Identifier and name of a type or property.
     *
     * @param id identifier
     * @param name name for people
     */
    record Named(String id, String name) {}

    Named named() {
        return new Named(id(), label);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the properties that records of the type have. */
    List<EntityProperty> properties() {
        return properties;
    }

    /** Returns the type with an identifier; null if there is none. */
    static @Nullable EntityType of(String id) {
        return Stream.of(values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
