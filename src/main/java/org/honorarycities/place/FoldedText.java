package org.honorarycities.place;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** A text as the search sees it: without case, diacritics, punctuation and script, so that both sides compare. */
public final class FoldedText {

    /** Diacritics go before the script does, so that ё is е and й is и on both sides. */
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
     * @return lowercase ASCII words with one blank between them; empty if no letter or digit is in it
     */
    public static String of(String text) {
        return FOLD.transliterate(text).strip();
    }

    /**
     * The keys to find a text by: itself folded, and what follows each of its blanks.
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
