package org.honorarycities.api;

import java.util.List;
import java.util.Locale;
import org.springframework.util.ConcurrentLruCache;

/** Parses list-valued request headers. Reads only a bounded prefix, so that long headers take no noticeable time. */
public final class HeaderLists {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_RANGES = 20;
    private static final int MAX_PARSED = 256;

    private static final ConcurrentLruCache<String, List<Locale.LanguageRange>> LANGUAGES =
            new ConcurrentLruCache<>(MAX_PARSED, HeaderLists::parse);

    private HeaderLists() {}

    /** Returns the first items of a list: at most 20 items and 1,000 characters. */
    public static String bounded(String list) {
        int end = list.length();
        if (end > MAX_LENGTH) {
            end = Math.max(0, list.lastIndexOf(',', MAX_LENGTH));
        }
        int comma = -1;
        for (int ranges = 0; ranges < MAX_RANGES; ranges++) {
            comma = list.indexOf(',', comma + 1);
            if (comma < 0 || comma >= end) {
                return list.substring(0, end);
            }
        }
        return list.substring(0, comma);
    }

    /** Returns the ranges of {@code Accept-Language} by descending weight; none if malformed, as RFC 9110 allows. */
    public static List<Locale.LanguageRange> languages(String acceptLanguage) {
        return acceptLanguage.isEmpty() ? List.of() : LANGUAGES.get(bounded(acceptLanguage));
    }

    private static List<Locale.LanguageRange> parse(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
    }
}
