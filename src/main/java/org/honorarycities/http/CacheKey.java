package org.honorarycities.http;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a cached response depends on.
 *
 * @param prefix the context path, or the path that a trusted proxy serves the application under
 * @param path the path below the prefix
 * @param query the query string as sent; null if absent
 * @param accept the one media type negotiated from {@code Accept}; {@code *}{@code /*} where a parameter decides
 * @param acceptLanguage the languages of {@code Accept-Language} that the records have names in, best first
 */
record CacheKey(String prefix, String path, @Nullable String query, String accept, String acceptLanguage) {

    /** The memory that the key takes, in bytes. */
    int weight() {
        return prefix.length()
                + path.length()
                + (query == null ? 0 : query.length())
                + accept.length()
                + acceptLanguage.length();
    }
}
