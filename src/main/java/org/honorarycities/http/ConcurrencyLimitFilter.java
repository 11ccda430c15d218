package org.honorarycities.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits concurrent requests to the number of database connections, queues some more for a short time, and refuses the
 * others with 503. Runs behind the response cache, so that neither cached responses nor slow clients count: Jetty's
 * QoSHandler would count a request until its client has read the response.
 */
@Component
@EnableConfigurationProperties(ConcurrencyLimitFilter.Properties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ConcurrencyLimitFilter extends OncePerRequestFilter {

    private static final List<String> LIMITED =
            List.of("/api/", "/ogc", "/reconcile", "/places/", "/awards/", "/card.png", "/sitemap.xml");

    private final Semaphore capacity;
    private final Semaphore permits;
    private final Duration queueTimeout;

    /**
     * Limits of concurrent requests.
     *
     * @param maxRequests how many run at the same time; each may need a database connection
     * @param queueSize how many more may wait
     * @param queueTimeout how long they wait before they get 503
     */
    @ConfigurationProperties("honorary-cities.concurrency")
    record Properties(int maxRequests, int queueSize, Duration queueTimeout) {}

    ConcurrencyLimitFilter(Properties settings) {
        this.capacity = new Semaphore(settings.maxRequests() + settings.queueSize());
        this.permits = new Semaphore(settings.maxRequests(), true);
        this.queueTimeout = settings.queueTimeout();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.equals("/") && LIMITED.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean hasRoom = capacity.tryAcquire();
        boolean mayRun = hasRoom && acquirePermit();
        try {
            if (mayRun) {
                chain.doFilter(request, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } finally {
            permits.release(mayRun ? 1 : 0);
            capacity.release(hasRoom ? 1 : 0);
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
}
