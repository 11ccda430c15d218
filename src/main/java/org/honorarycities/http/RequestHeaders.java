package org.honorarycities.http;

import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.honorarycities.api.HeaderLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;

/**
 * The request headers that decide about an API response, read once per request. Each is the list of its lines, joined by
 * commas, and empty if absent.
 *
 * @param acceptLanguage without malformed lines, which RFC 9110 allows to ignore
 * @param forwardedPrefix the path prefix that a trusted proxy serves the application under; null if there is none
 * @param hasBody whether the request announces a body
 */
record RequestHeaders(
        String accept,
        String acceptLanguage,
        String acceptEncoding,
        String ifMatch,
        String ifNoneMatch,
        @Nullable String forwardedPrefix,
        boolean hasBody) {

    /** The only forwarded header in use, as links contain paths and no host. */
    static final String FORWARDED_PREFIX = "X-Forwarded-Prefix";

    /** The request attribute that holds the headers. */
    static final String ATTRIBUTE = RequestHeaders.class.getName();

    /**
     * Reads the headers.
     *
     * @param trustsProxy whether {@code X-Forwarded-Prefix} comes from a proxy
     */
    static RequestHeaders of(HttpFields fields, boolean trustsProxy) {
        String length = fields.get(HttpHeader.CONTENT_LENGTH);
        return new RequestHeaders(
                list(fields, HttpHeader.ACCEPT),
                list(
                        fields,
                        HttpHeader.ACCEPT_LANGUAGE,
                        line -> !HeaderLists.languages(line).isEmpty()),
                list(fields, HttpHeader.ACCEPT_ENCODING),
                list(fields, HttpHeader.IF_MATCH),
                list(fields, HttpHeader.IF_NONE_MATCH),
                trustsProxy && fields.contains(FORWARDED_PREFIX)
                        ? String.join(",", fields.getValuesList(FORWARDED_PREFIX))
                        : null,
                length != null && !length.equals("0") || fields.contains(HttpHeader.TRANSFER_ENCODING));
    }

    private static String list(HttpFields fields, HttpHeader name) {
        return list(fields, name, line -> true);
    }

    private static String list(HttpFields fields, HttpHeader name, Predicate<String> isUsed) {
        String list = "";
        for (HttpField field : fields) {
            if (field.getHeader() == name && isUsed.test(field.getValue())) {
                list = list.isEmpty() ? field.getValue() : list + ',' + field.getValue();
            }
        }
        return list;
    }

    /** The headers that {@link CacheHitHandler} has read. */
    static RequestHeaders of(Request request) {
        return (RequestHeaders) request.getAttribute(ATTRIBUTE);
    }

    /** Whether the client accepts gzip (RFC 9110, section 12.5.3). */
    boolean acceptsGzip() {
        if (acceptEncoding.isEmpty()) {
            return false;
        }
        boolean acceptsAny = false;
        for (String coding :
                HeaderLists.bounded(acceptEncoding).toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = coding.replace(" ", "").split(";", 2);
            boolean isWanted = parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            if (parts[0].equals("gzip")) {
                return isWanted;
            }
            acceptsAny |= parts[0].equals("*") && isWanted;
        }
        return acceptsAny;
    }

    /**
     * Evaluates the preconditions (RFC 9110, section 13.2.2). Those by date are ignored: a release that changes the code
     * changes responses whose data are older.
     *
     * @param tag the entity tag of the response
     * @return 200, 304 if {@code If-None-Match} names the tag, or 412 if {@code If-Match} does not
     */
    HttpStatus status(String tag) {
        if (!ifMatch.isEmpty() && !names(ifMatch, tag, true)) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        return !ifNoneMatch.isEmpty() && names(ifNoneMatch, tag, false) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
    }

    private static boolean names(String tags, String tag, boolean strong) {
        return tags.equals(tag)
                || ETag.parse(tags).stream().anyMatch(one -> one.isWildcard() || one.compare(ETag.create(tag), strong));
    }
}
