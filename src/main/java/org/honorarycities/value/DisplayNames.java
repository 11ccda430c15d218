package org.honorarycities.value;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Display names of a place or title by language; English is always present.
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

    /**
     * Returns the English name.
     *
     * @return the English name
     */
    public String english() {
        return byLanguage.getOrDefault("en", "");
    }

    /** Stores display names as text; null if an outer join finds no record. */
    @jakarta.persistence.Converter
    public static class Converter implements AttributeConverter<DisplayNames, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable DisplayNames names) {
            return (names == null) ? null : names.text();
        }

        @Override
        public @Nullable DisplayNames convertToEntityAttribute(@Nullable String text) {
            return (text == null) ? null : parse(text);
        }
    }
}
