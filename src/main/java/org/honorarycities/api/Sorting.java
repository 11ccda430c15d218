package org.honorarycities.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Reads the parameter {@code sort}. */
public final class Sorting {

    private Sorting() {}

    /**
     * The order asked for.
     *
     * @param sort the key, with a minus in front if turned round; null if absent
     * @param absent the key if it is absent
     * @param properties the attribute that each key sorts by; {@code id} needs none
     * @return the order; ties are broken by the page
     */
    public static Sort by(@Nullable String sort, String absent, Map<String, String> properties) {
        String key = (sort == null) ? absent : sort;
        boolean descending = key.startsWith("-");
        String property = properties.getOrDefault(descending ? key.substring(1) : key, "position");
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property);
    }
}
