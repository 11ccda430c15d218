package org.honorarycities.reconcile;

import java.util.Locale;
import java.util.stream.Stream;
import org.honorarycities.reconcile.EntityType.Named;
import org.jspecify.annotations.Nullable;

/** Property of a record, by which queries are narrowed and tables extended. */
enum EntityProperty {
    TITLE("Title"),
    PLACE("Place"),
    AWARDED("Title held since"),
    COUNTRY("Country (ISO 3166-1 code)"),
    REGION("Region"),
    COORDINATES("Coordinates (latitude, longitude)"),
    LATITUDE("Latitude"),
    LONGITUDE("Longitude"),
    WIKIDATA("Wikidata item"),
    NAME("Name in a language");

    private final String label;

    EntityProperty(String label) {
        this.label = label;
    }

    Named named() {
        return new Named(id(), label);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the property with an identifier; null if there is none. */
    static @Nullable EntityProperty of(String id) {
        return Stream.of(values())
                .filter(property -> property.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
