package org.honorarycities.value;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Normalizes text for search: removes case, diacritics and punctuation, and transliterates to ASCII. */
public final class FoldedText {

    /**
     * Removes diacritics before transliteration, so that ё equals е and й equals и. Cyrillic is written as in English
     * texts (BGN), without its signs and dots, so that Жуков equals Zhukov.
     */
    private static final Transliterator FOLD = Transliterator.createFromRules(
            "fold",
            ":: NFKD; :: [:Nonspacing Mark:] Remove; :: Lower; [ьъ] > ; :: Russian-Latin/BGN; '·' > ;"
                    + " :: Any-Latin; :: Latin-ASCII; :: Lower; [^a-z0-9]+ > ' ';",
            Transliterator.FORWARD);

    /** Matches texts that need no transliteration, which takes a hundred times as long. */
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** Matches Chinese words, which are transliterated syllable by syllable. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");

    private FoldedText() {}

    /**
     * Folds a text.
     *
     * @param text any text in any script
     * @return lowercase ASCII words separated by single spaces; empty if the text has no letter or digit
     */
    public static String of(String text) {
        return ASCII.matcher(text).matches()
                ? SEPARATOR
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip()
                : FOLD.transliterate(HAN.matcher(text)
                                .replaceAll(
                                        word -> FOLD.transliterate(word.group()).replace(" ", "")))
                        .strip();
    }

    /**
     * Returns the distinct words of a text.
     *
     * @param text any text in any script
     * @return the folded words; none if the text has no letter or digit
     */
    public static List<String> wordsOf(String text) {
        String folded = of(text);
        return folded.isEmpty()
                ? List.of()
                : Stream.of(folded.split(" ")).distinct().toList();
    }
}
