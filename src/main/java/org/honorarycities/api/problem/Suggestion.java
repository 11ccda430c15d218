package org.honorarycities.api.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the word closest to a misspelled one. */
final class Suggestion {

    private Suggestion() {}

    static @Nullable String nearest(String word, Collection<String> words) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= allowance(word, candidate))
                .filter(candidate -> distance(lower, candidate) <= allowance(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate)))
                .orElse(null);
    }

    /** Returns the maximum edit distance; words whose lengths differ by more are not compared. */
    private static int allowance(String word, String candidate) {
        return 1 + Math.min(word.length(), candidate.length()) / 4;
    }

    private static int distance(String lower, String candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(lower, candidate.toLowerCase(Locale.ROOT));
    }
}
