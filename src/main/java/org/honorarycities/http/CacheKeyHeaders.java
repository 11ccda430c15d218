package org.honorarycities.http;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** The headers that a kept answer depends on; empty if absent. A list may be spread over several headers of a name. */
record CacheKeyHeaders(String accept, String acceptLanguage, String acceptEncoding, String ifNoneMatch) {

    /** Null if there are others that an answer may depend on. */
    static @Nullable CacheKeyHeaders of(HttpFields headers) {
        String accept = "";
        String acceptLanguage = "";
        String acceptEncoding = "";
        String ifNoneMatch = "";
        for (HttpField field : headers) {
            HttpHeader header = field.getHeader();
            if (header == null) {
                continue;
            }
            switch (header) {
                case ACCEPT -> accept = joined(accept, field);
                case ACCEPT_LANGUAGE -> acceptLanguage = joined(acceptLanguage, field);
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
