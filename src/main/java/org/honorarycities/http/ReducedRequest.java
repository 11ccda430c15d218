package org.honorarycities.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.honorarycities.api.problem.ProblemPage;
import org.jspecify.annotations.Nullable;

/**
 * A request as servlets see it. If the response is cacheable, they see its {@link CacheKey}, so that no client can put
 * anything into the response that others get, and whether the client prefers HTML, which only problems depend on;
 * otherwise they see the headers that are used.
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

    /** Used in addition where the request has a form. */
    private static final Set<HttpHeader> OF_FORM = EnumSet.of(HttpHeader.CONTENT_LENGTH, HttpHeader.CONTENT_TYPE);

    private final String method;
    private final HttpFields headers;
    private final RequestHeaders originalHeaders;
    private final @Nullable CacheKey key;

    private ReducedRequest(
            Request request,
            String method,
            HttpFields headers,
            RequestHeaders originalHeaders,
            @Nullable CacheKey key) {
        super(request);
        this.method = method;
        this.headers = headers;
        this.originalHeaders = originalHeaders;
        this.key = key;
    }

    /** Returns the reduced request that a handler or servlet sees in wrappers. */
    static ReducedRequest unwrap(Request request) {
        return Request.as(request, ReducedRequest.class);
    }

    static ReducedRequest unwrap(HttpServletRequest request) {
        return unwrap(ServletContextRequest.getServletContextRequest(request));
    }

    /** The headers that the client sent. */
    RequestHeaders originalHeaders() {
        return originalHeaders;
    }

    /** The key of the response; null if it is not cacheable. */
    @Nullable
    CacheKey key() {
        return key;
    }

    static ReducedRequest of(Request request, RequestHeaders originalHeaders, @Nullable CacheKey key) {
        HttpFields.Mutable headers = HttpFields.build();
        if (originalHeaders.forwardedPrefix() != null) {
            headers.put(RequestHeaders.FORWARDED_PREFIX, originalHeaders.forwardedPrefix());
        }
        if (FormatNegotiation.prefersHtml(originalHeaders.accept())) {
            headers.put(ProblemPage.REQUESTED, "true");
        }
        if (key != null) {
            put(headers, HttpHeader.ACCEPT, key.accept());
            put(headers, HttpHeader.ACCEPT_LANGUAGE, key.acceptLanguage());
            HttpURI uri = HttpURI.build(request.getHttpURI()).scheme("http").authority("localhost", 8080);
            // The cache needs the body; Jetty omits it from the response to a HEAD.
            return new ReducedRequest(Request.serveAs(request, uri), "GET", headers, originalHeaders, key);
        }
        boolean hasForm = HttpMethod.POST.is(request.getMethod());
        request.getHeaders().stream()
                .filter(field -> field.getHeader() != null
                        && (USED.contains(field.getHeader()) || hasForm && OF_FORM.contains(field.getHeader())))
                .forEach(headers::add);
        put(headers, HttpHeader.ACCEPT_LANGUAGE, originalHeaders.acceptLanguage());
        return new ReducedRequest(request, request.getMethod(), headers, originalHeaders, null);
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
