package org.honorarycities.http;

import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.honorarycities.api.HeaderLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;

/**
 * The request headers that decide about an API response, read once per request. Each list header is joined by commas, and
 * empty if absent.
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

    /**
     * Reads the headers.
     *
     * @param trustsProxy whether {@code X-Forwarded-Prefix} comes from a proxy
     */
    static RequestHeaders of(HttpFields fields, boolean trustsProxy) {
        String accept = "";
        String acceptLanguage = "";
        String acceptEncoding = "";
        String ifMatch = "";
        String ifNoneMatch = "";
        String forwardedPrefix = null;
        boolean hasBody = false;
        for (HttpField field : fields) {
            HttpHeader name = field.getHeader();
            if (name == null) {
                if (trustsProxy && field.is(FORWARDED_PREFIX)) {
                    forwardedPrefix = joined(forwardedPrefix, field);
                }
                continue;
            }
            switch (name) {
                case ACCEPT -> accept = joined(accept, field);
                case ACCEPT_LANGUAGE -> {
                    if (!HeaderLists.languages(field.getValue()).isEmpty()) {
                        acceptLanguage = joined(acceptLanguage, field);
                    }
                }
                case ACCEPT_ENCODING -> acceptEncoding = joined(acceptEncoding, field);
                case IF_MATCH -> ifMatch = joined(ifMatch, field);
                case IF_NONE_MATCH -> ifNoneMatch = joined(ifNoneMatch, field);
                case CONTENT_LENGTH -> hasBody |= !"0".equals(field.getValue());
                case TRANSFER_ENCODING -> hasBody = true;
                default -> {}
            }
        }
        return new RequestHeaders(
                accept, acceptLanguage, acceptEncoding, ifMatch, ifNoneMatch, forwardedPrefix, hasBody);
    }

    private static String joined(@Nullable String before, HttpField field) {
        return (before == null || before.isEmpty()) ? field.getValue() : before + ',' + field.getValue();
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
