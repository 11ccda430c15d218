package org.honorarycities.http;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
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
    private final HttpURI uri;
    private final HttpFields headers;

    private ReducedRequest(Request request, String method, HttpURI uri, HttpFields.Mutable headers) {
        super(request);
        this.method = method;
        this.uri = uri;
        this.headers = headers.asImmutable();
    }

    static Request of(Request request) {
        RequestHeaders read = RequestHeaders.of(request);
        HttpFields.Mutable headers = HttpFields.build();
        if (read.forwardedPrefix() != null) {
            headers.put(RequestHeaders.FORWARDED_PREFIX, read.forwardedPrefix());
        }
        if (!(request.getAttribute(CacheKey.ATTRIBUTE) instanceof CacheKey key)) {
            request.getHeaders().stream()
                    .filter(field -> field.getHeader() != null && USED.contains(field.getHeader()))
                    .forEach(headers::add);
            putUnlessEmpty(headers, read.acceptLanguage());
            return new ReducedRequest(request, request.getMethod(), request.getHttpURI(), headers);
        }
        headers.put(HttpHeader.ACCEPT, key.accept());
        putUnlessEmpty(headers, key.acceptLanguage());
        HttpURI uri = HttpURI.build(request.getHttpURI()).scheme("http").authority("localhost", 80);
        // A cached response needs its body; Jetty omits it from the response to a HEAD.
        return new ReducedRequest(request, HttpMethod.GET.asString(), uri, headers);
    }

    private static void putUnlessEmpty(HttpFields.Mutable headers, String acceptLanguage) {
        if (!acceptLanguage.isEmpty()) {
            headers.put(HttpHeader.ACCEPT_LANGUAGE, acceptLanguage);
        }
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public HttpURI getHttpURI() {
        return uri;
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
