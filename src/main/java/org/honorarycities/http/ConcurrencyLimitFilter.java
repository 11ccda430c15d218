package org.honorarycities.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits concurrent requests to the number of database connections, queues some more for a short time, and answers the
 * others with 503. Runs after the response cache, so that cached responses are always served.
 */
@Component
@EnableConfigurationProperties(ConcurrencyLimitProperties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ConcurrencyLimitFilter extends OncePerRequestFilter {

    private final Semaphore capacity;
    private final Semaphore permits;
    private final Duration queueTimeout;

    ConcurrencyLimitFilter(ConcurrencyLimitProperties settings) {
        this.capacity = new Semaphore(settings.maxRequests() + settings.queueSize());
        this.permits = new Semaphore(settings.maxRequests(), true);
        this.queueTimeout = settings.queueTimeout();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!capacity.tryAcquire()) {
            refuse(response);
            return;
        }
        try {
            runWhenPermitted(request, response, chain);
        } finally {
            capacity.release();
        }
    }

    private void runWhenPermitted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!acquirePermit()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            permits.release();
        }
    }

    private boolean acquirePermit() {
        try {
            return permits.tryAcquire(queueTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
