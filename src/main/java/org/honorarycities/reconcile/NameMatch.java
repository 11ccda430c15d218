package org.honorarycities.reconcile;

import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How well a searched name matches a name of a record.
 *
 * @param score score from 0 to 100
 * @param isSafe whether the name alone tells the record
 * @param isPlausible whether the name tells the record together with a property that matches
 */
record NameMatch(double score, boolean isSafe, boolean isPlausible) {

    static final NameMatch NONE = new NameMatch(0, false, false);

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** Length from which a name with one wrong letter is still recognised. */
    private static final int LONG = 7;

    /** Score of names that share words: that of two words of equal length of which one is missing is 75. */
    private static final double SHARED_WORDS = 60;

    private static final double PER_SHARE = 30;
    private static final int MIN_LENGTH_OF_WORDS = 4;

    /** Compares a searched name with a name of a record. */
    static NameMatch of(String folded, Set<String> words, String sorted, EntityName name) {
        if (folded.equals(name.folded())) {
            return new NameMatch(name.score(), name.isDistinctive(), true);
        }
        boolean hasOrder = words.size() > 1 && name.words().size() > 1;
        if (hasOrder && sorted.equals(name.sorted())) {
            return new NameMatch(name.score() - 2, name.isDistinctive(), true);
        }
        NameMatch bySpelling = bySpelling(folded, name.folded(), name);
        if (hasOrder && bySpelling == NONE) {
            bySpelling = bySpelling(sorted, name.sorted(), name);
        }
        NameMatch byWords = byWords(folded, words, name);
        return (bySpelling.score >= byWords.score) ? bySpelling : byWords;
    }

    private static NameMatch bySpelling(String searched, String known, EntityName name) {
        int shorter = Math.min(searched.length(), known.length());
        int longer = Math.max(searched.length(), known.length());
        int allowance = 1 + shorter / 4;
        int distance = (longer - shorter > allowance) ? -1 : new LevenshteinDistance(allowance).apply(searched, known);
        if (distance < 0) {
            return NONE;
        }
        double similarity = (JARO_WINKLER.apply(searched, known) + 1 - (double) distance / longer) / 2;
        boolean isPlausible = distance == 1 && shorter >= LONG && name.isDistinctive();
        return new NameMatch((name.score() - 1) * similarity, false, isPlausible);
    }

    private static NameMatch byWords(String folded, Set<String> words, EntityName name) {
        boolean isPart = words.containsAll(name.words()) || name.words().containsAll(words);
        double shorter = Math.min(folded.length(), name.folded().length());
        return (isPart && shorter >= MIN_LENGTH_OF_WORDS)
                ? new NameMatch(
                        SHARED_WORDS
                                + PER_SHARE
                                        * shorter
                                        / Math.max(
                                                folded.length(), name.folded().length()),
                        false,
                        false)
                : NONE;
    }

    /** Returns the same match of a name that had to be shortened. */
    NameMatch shortened() {
        return new NameMatch(Math.max(0, score - 5), false, isPlausible);
    }
}
