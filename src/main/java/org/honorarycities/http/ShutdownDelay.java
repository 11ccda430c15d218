package org.honorarycities.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Delays the shutdown while readiness already reports that the service is down, so that load balancers notice before
 * requests fail. Each response during the delay closes its connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShutdownDelay extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration delay;
    private volatile boolean running;
    private volatile boolean stopping;

    ShutdownDelay(@Value("${honorary-cities.shutdown-delay}") Duration delay) {
        this.delay = delay;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (stopping) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
        stopping = false;
    }

    /** Stops before everything else, the web server included, as its phase is the highest. */
    @Override
    public void stop() {
        running = false;
        stopping = true;
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
