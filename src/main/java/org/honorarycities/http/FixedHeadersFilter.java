package org.honorarycities.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.honorarycities.api.index.DataVersion;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the headers that all responses have, errors included: the version of the data, CORS for scripts of any origin,
 * and a security policy by which pages load nothing from other hosts. They do not depend on {@code Origin}, so that
 * caches need not either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FixedHeadersFilter extends OncePerRequestFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** The only path that takes a form: its protocol sends batches of queries so. */
    private static final String FORM = "/reconcile";

    private static final String EXPOSED = String.join(
            ", ",
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE,
            DataVersion.HEADER,
            HttpHeaders.ETAG,
            HttpHeaders.LINK,
            HttpHeaders.RETRY_AFTER);

    private static final String DAY = "86400";
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String ONLY_ITSELF =
            "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

    /** The explorer saves its charts as images that it makes itself. */
    private static final String PAGES = ONLY_ITSELF + "; img-src 'self' blob:";

    /** Swagger UI uses inline styles, and images embedded in its style sheet. */
    private static final String SWAGGER_UI = ONLY_ITSELF + "; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    /** Pages of any host may show previews of records, which contain nothing but text. */
    private static final String PREVIEW = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

    private final DataVersion version;

    FixedHeadersFilter(DataVersion version) {
        this.version = version;
    }

    /** Returns the methods that a path below the context path supports. */
    static String methods(String path) {
        return path.equals(FORM) ? METHODS + ", POST" : METHODS;
    }

    void set(BiConsumer<String, String> headers) {
        headers.accept(DataVersion.HEADER, version.number());
        headers.accept(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.accept(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        headers.accept(CONTENT_SECURITY_POLICY, PAGES);
        headers.accept("Referrer-Policy", "no-referrer");
        headers.accept("X-Content-Type-Options", "nosniff");
    }

    /** Errors that occur before the filters are sent through an error dispatch. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response::setHeader);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/swagger-ui")) {
            response.setHeader(CONTENT_SECURITY_POLICY, SWAGGER_UI);
        }
        if (path.startsWith(FORM + "/preview")) {
            response.setHeader(CONTENT_SECURITY_POLICY, PREVIEW);
        }
        if (path.startsWith("/actuator")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            response.setHeader(HttpHeaders.ALLOW, methods(path));
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods(path));
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }
}
