package org.honorarycities.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Parses the parameter {@code sort}. */
public final class Sorting {

    private Sorting() {}

    /**
     * Converts the parameter to a Spring Data sort.
     *
     * @param sort the sort field, prefixed with a minus for descending order; null if absent
     * @param absent the default sort field
     * @param properties the entity attribute by sort field; {@code id} needs none
     * @return the sort, without a tie-breaker
     */
    public static Sort by(@Nullable String sort, String absent, Map<String, String> properties) {
        String key = (sort == null) ? absent : sort;
        boolean descending = key.startsWith("-");
        String property = properties.getOrDefault(descending ? key.substring(1) : key, "position");
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property);
    }
}
