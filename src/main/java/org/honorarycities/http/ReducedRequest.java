package org.honorarycities.http;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * A request as servlets see it. If the response is cacheable, they see its {@link CacheKey} and nothing else, so that no
 * client can put anything into the response that others get; otherwise they see the headers that are used.
 */
final class ReducedRequest extends Request.Wrapper {

    private static final Set<HttpHeader> USED = EnumSet.of(
            HttpHeader.ACCEPT,
            HttpHeader.ACCEPT_ENCODING,
            HttpHeader.HOST,
            HttpHeader.IF_MATCH,
            HttpHeader.IF_NONE_MATCH,
            HttpHeader.IF_RANGE,
            HttpHeader.RANGE);

    private final String method;
    private final HttpFields headers;

    private ReducedRequest(Request request, String method, HttpFields headers) {
        super(request);
        this.method = method;
        this.headers = headers;
    }

    static Request of(Request request) {
        RequestHeaders read = RequestHeaders.of(request);
        HttpFields.Mutable headers = HttpFields.build();
        if (read.forwardedPrefix() != null) {
            headers.put(RequestHeaders.FORWARDED_PREFIX, read.forwardedPrefix());
        }
        if (request.getAttribute(CacheKey.ATTRIBUTE) instanceof CacheKey key) {
            put(headers, HttpHeader.ACCEPT, key.accept());
            put(headers, HttpHeader.ACCEPT_LANGUAGE, key.acceptLanguage());
            HttpURI uri = HttpURI.build(request.getHttpURI()).scheme("http").authority("localhost", 80);
            // The cache needs the body; Jetty omits it from the response to a HEAD.
            return new ReducedRequest(Request.serveAs(request, uri), "GET", headers);
        }
        request.getHeaders().stream()
                .filter(field -> field.getHeader() != null && USED.contains(field.getHeader()))
                .forEach(headers::add);
        put(headers, HttpHeader.ACCEPT_LANGUAGE, read.acceptLanguage());
        return new ReducedRequest(request, request.getMethod(), headers);
    }

    private static void put(HttpFields.Mutable headers, HttpHeader name, String value) {
        if (!value.isEmpty()) {
            headers.put(name, value);
        }
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
