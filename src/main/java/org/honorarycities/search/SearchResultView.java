package org.honorarycities.search;

import java.util.Comparator;
import java.util.stream.Stream;
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

    private record Candidate(SearchText text, String field) {}

    static SearchResultView of(SearchRecord record, @Nullable String words, NameSelector names, String base) {
        Match match = Stream.concat(
                        record.texts.stream().map(text -> new Candidate(text, text.field)),
                        record.places.stream()
                                .flatMap(place -> place.texts.stream().map(name -> new Candidate(name, "place"))))
                .max(Comparator.comparingInt(candidate -> (words == null) ? 0 : candidate.text.score(words)))
                .map(best -> new Match(best.field, best.text.text))
                .orElseThrow();
        return new SearchResultView(
                record.type, record.key, names.select(record.displayNames), match, base + record.path);
    }
}
