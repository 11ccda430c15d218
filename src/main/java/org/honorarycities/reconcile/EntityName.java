package org.honorarycities.reconcile;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.value.FoldedText;

/**
 * Name that a record is found by.
 *
 * @param folded the name without case, diacritics and punctuation, in ASCII
 * @param words its words
 * @param sorted its words in alphabetical order
 * @param score score of a query for exactly this name, 100 for a current one
 * @param isDistinctive whether the name is safe to match: false if it leaves out part of the current name, as other
 *     places may bear it, too
 * @param isComplete whether the name tells the type of the record: false for an award that is found by its place
 */
record EntityName(
        String folded, Set<String> words, String sorted, double score, boolean isDistinctive, boolean isComplete) {

    static EntityName of(String text, double score) {
        String folded = FoldedText.of(text);
        return new EntityName(folded, Set.copyOf(FoldedText.wordsOf(text)), sorted(folded), score, true, true);
    }

    EntityName notDistinctive() {
        return new EntityName(folded, words, sorted, score, false, isComplete);
    }

    EntityName notComplete() {
        return new EntityName(folded, words, sorted, score, isDistinctive, false);
    }

    /** Sorts the words of a folded text. */
    static String sorted(String folded) {
        return Stream.of(folded.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
