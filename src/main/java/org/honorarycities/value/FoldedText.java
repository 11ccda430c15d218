package org.honorarycities.value;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Normalizes text for search: removes case, diacritics and punctuation, and transliterates to ASCII. */
public final class FoldedText {

    /** Removes diacritics before transliteration, so that ё equals е and й equals и. */
    private static final Transliterator FOLD = Transliterator.createFromRules(
            "fold",
            ":: NFKD; :: [:Nonspacing Mark:] Remove; :: Lower; :: Any-Latin; :: Latin-ASCII; :: Lower;"
                    + " [^a-z0-9]+ > ' ';",
            Transliterator.FORWARD);

    private FoldedText() {}

    /**
     * Folds a text.
     *
     * @param text any text in any script
     * @return lowercase ASCII words separated by single spaces; empty if the text has no letter or digit
     */
    public static String of(String text) {
        return FOLD.transliterate(text).strip();
    }

    /**
     * Returns the search keys of a text: its folded form from each word onwards.
     *
     * @param text any text in any script
     * @return the keys
     */
    public static Set<String> keysOf(String text) {
        Set<String> keys = new LinkedHashSet<>();
        String rest = of(text);
        while (!rest.isEmpty()) {
            keys.add(rest);
            int blank = rest.indexOf(' ');
            rest = (blank < 0) ? "" : rest.substring(blank + 1);
        }
        return keys;
    }
}
