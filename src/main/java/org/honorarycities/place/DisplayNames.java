package org.honorarycities.place;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The name to show for a place in each language that has one, always with English.
 *
 * @param byLanguage the names by BCP 47 language
 */
public record DisplayNames(Map<String, String> byLanguage) {

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text the names, one a line
     * @return the names
     */
    static DisplayNames parse(String text) {
        return new DisplayNames(text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    /**
     * Writes the names for a column of the database.
     *
     * @return the names, one a line
     */
    public String text() {
        return new TreeMap<>(byLanguage)
                .entrySet().stream()
                        .map(name -> name.getKey() + "=" + name.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
