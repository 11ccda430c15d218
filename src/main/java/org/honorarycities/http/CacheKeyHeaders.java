package org.honorarycities.http;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.honorarycities.api.HeaderLists;
import org.jspecify.annotations.Nullable;

/** The request headers that a cached response depends on; empty if absent, joined by commas if given several times. */
record CacheKeyHeaders(String accept, String acceptLanguage, String acceptEncoding, String ifNoneMatch) {

    /** Null if the request needs more than a lookup: it has a body, a path prefix, or a precondition other than If-None-Match. */
    static @Nullable CacheKeyHeaders of(HttpFields headers, ForwardedHeaders forwarded) {
        String accept = "";
        String acceptLanguage = "";
        String acceptEncoding = "";
        String ifNoneMatch = "";
        for (HttpField field : headers) {
            HttpHeader header = field.getHeader();
            if (header == null) {
                if (forwarded.isUsed(field)) {
                    return null;
                }
                continue;
            }
            switch (header) {
                case ACCEPT -> accept = joined(accept, field);
                case ACCEPT_LANGUAGE -> {
                    if (!HeaderLists.languages(field.getValue()).isEmpty()) {
                        acceptLanguage = joined(acceptLanguage, field);
                    }
                }
                case ACCEPT_ENCODING -> acceptEncoding = joined(acceptEncoding, field);
                case IF_NONE_MATCH -> ifNoneMatch = joined(ifNoneMatch, field);
                case IF_MATCH, TRANSFER_ENCODING -> {
                    return null;
                }
                case CONTENT_LENGTH -> {
                    if (!"0".equals(field.getValue())) {
                        return null;
                    }
                }
                default -> {}
            }
        }
        return new CacheKeyHeaders(accept, acceptLanguage, acceptEncoding, ifNoneMatch);
    }

    private static String joined(String before, HttpField field) {
        return before.isEmpty() ? field.getValue() : before + ',' + field.getValue();
    }
}
