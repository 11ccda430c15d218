package org.honorarycities.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Adds security headers to every response: pages load nothing from other hosts and are not framed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String ONLY_ITSELF =
            "default-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'; object-src 'none'";

    /** Swagger UI uses inline styles, and images embedded in its style sheet. */
    private static final String SWAGGER_UI = ONLY_ITSELF + "; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response::setHeader);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/swagger-ui")) {
            response.setHeader(CONTENT_SECURITY_POLICY, SWAGGER_UI);
        }
        chain.doFilter(request, response);
    }

    static void set(BiConsumer<String, String> headers) {
        headers.accept(CONTENT_SECURITY_POLICY, ONLY_ITSELF);
        headers.accept("Referrer-Policy", "no-referrer");
        headers.accept("X-Content-Type-Options", "nosniff");
    }
}
