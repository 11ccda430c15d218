package org.honorarycities.search;

import java.util.Comparator;
import org.honorarycities.api.NameSelector;
import org.jspecify.annotations.Nullable;

/**
 * What the search finds.
 *
 * @param type type of the result: {@code place}, {@code title}, {@code award}, {@code event}, {@code person}, {@code
 *     unit} or {@code source}
 * @param id identifier of the record, or name of the person or unit
 * @param label display name in the requested language
 * @param match text that matches best
 * @param link record, or list of the records that name the person or unit. The URL is relative to the host
 */
record SearchResultView(String type, String id, String label, Match match, String link) {

    /**
     * Text of a record.
     *
     * @param field field with the text, for example {@code name} or {@code description}
     * @param text the text
     */
    record Match(String field, String text) {}

    static SearchResultView of(SearchRecord record, @Nullable String words, NameSelector names, String base) {
        SearchText best = record.texts.stream()
                .max(Comparator.comparingInt((SearchText text) -> (words == null) ? 0 : text.score(words))
                        .thenComparing(text -> -text.position))
                .orElseThrow();
        return new SearchResultView(
                record.type,
                record.key,
                names.select(record.displayNames),
                new Match(best.field, best.text),
                base + record.path);
    }
}
