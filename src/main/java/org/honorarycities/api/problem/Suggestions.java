package org.honorarycities.api.problem;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what a client probably meant by an unknown parameter, value, id or path. */
public final class Suggestions {

    /** What other APIs call parameters, in lower case without separators, by what they are called here. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "offset", List.of("page", "pagenumber", "skip", "start"),
            "limit", List.of("perpage", "pagesize", "size", "count", "max", "top"),
            "q", List.of("search", "query", "name", "text", "term"),
            "from", List.of("date", "year", "since", "after", "startdate"),
            "awardedFrom", List.of("date", "year", "since", "after", "startdate", "from"),
            "to", List.of("until", "before", "enddate"),
            "awardedTo", List.of("until", "before", "enddate", "to"),
            "asOf", List.of("at", "on", "date", "year"),
            "sort", List.of("order", "orderby", "ordering", "sortby"),
            "lang", List.of("language", "locale"));

    /** What clients call sort fields, by what they are called here. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "awarded", List.of("date", "time", "year"),
            "firstAwarded", List.of("date", "time", "year", "awarded"),
            "date", List.of("time", "year"),
            "label", List.of("name", "title"),
            "name", List.of("label", "title"));

    private static final int MIN_PREFIX = 3;

    private Suggestions() {}

    /** Returns the parameter that is closest in meaning or spelling; null if none is close. */
    static @Nullable String parameter(String name, Collection<String> known) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Stream.of(
                        known.stream()
                                .filter(parameter -> PARAMETERS
                                        .getOrDefault(parameter, List.of())
                                        .contains(plain))
                                .sorted(Comparator.comparing(parameter -> parameter.equals("asOf"))),
                        similar(name, known))
                .flatMap(one -> one)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the value that is closest in meaning or spelling; null if none is close.
     *
     * @param value the unknown value
     * @param known the known values
     * @return the closest one
     */
    public static @Nullable String value(String value, Collection<String> known) {
        String sign = value.startsWith("-") ? "-" : "";
        String field = value.substring(sign.length());
        return Stream.of(
                        VALUES.entrySet().stream()
                                .filter(synonyms -> synonyms.getValue().contains(field))
                                .map(synonyms -> sign + synonyms.getKey())
                                .filter(known::contains)
                                .sorted(),
                        known.stream().filter(code -> isCountry(code, value)),
                        similar(value, known))
                .flatMap(one -> one)
                .findFirst()
                .orElse(null);
    }

    /** Returns words that differ in case only, those that a word of starts with the text, and the closest one. */
    private static Stream<String> similar(String text, Collection<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        words.stream().filter(text::equalsIgnoreCase),
                        words.stream().filter(word -> text.length() >= MIN_PREFIX && startsAnyWord(lower, word)),
                        Stream.ofNullable(nearest(lower, words)))
                .flatMap(one -> one);
    }

    private static boolean startsAnyWord(String lower, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return words.startsWith(lower) || words.contains(' ' + lower) || words.contains('-' + lower);
    }

    private static boolean isCountry(String code, String name) {
        return code.matches("[A-Z]{2}")
                && name.toLowerCase(Locale.ROOT)
                        .startsWith(
                                ULocale.getDisplayCountry("und-" + code, "en").toLowerCase(Locale.ROOT));
    }

    private static @Nullable String nearest(String lower, Collection<String> words) {
        return words.stream()
                .filter(word -> Math.abs(lower.length() - word.length()) <= allowance(lower, word))
                .filter(word -> distance(lower, word) <= allowance(lower, word))
                .min(Comparator.comparingInt(word -> distance(lower, word)))
                .orElse(null);
    }

    /** Returns the maximum edit distance; words whose lengths differ by more are not compared. */
    private static int allowance(String lower, String word) {
        return 1 + Math.min(lower.length(), word.length()) / 4;
    }

    private static int distance(String lower, String word) {
        return LevenshteinDistance.getDefaultInstance().apply(lower, word.toLowerCase(Locale.ROOT));
    }
}
