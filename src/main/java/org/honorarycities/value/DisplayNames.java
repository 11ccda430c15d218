package org.honorarycities.value;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Display names of a place by language; English is always present.
 *
 * @param byLanguage the names by BCP 47 language tag
 */
public record DisplayNames(Map<String, String> byLanguage) {

    /**
     * Parses the format written by {@link #text()}.
     *
     * @param text the names, one per line
     * @return the names
     */
    static DisplayNames parse(String text) {
        return new DisplayNames(text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    /**
     * Formats the names for a database column.
     *
     * @return the names, one per line
     */
    public String text() {
        return new TreeMap<>(byLanguage)
                .entrySet().stream()
                        .map(name -> name.getKey() + "=" + name.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
