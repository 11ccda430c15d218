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
 * Goes on answering for a while after the service was told to end and no longer says that it is ready, so that load
 * balancers learn of it before anybody is refused; each answer of that time closes its connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShutdownDelay extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration time;
    private volatile boolean running;
    private volatile boolean ending;

    ShutdownDelay(@Value("${honorary-cities.farewell}") Duration time) {
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ending) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
        ending = false;
    }

    /** Nothing else stops before it, the server among the rest, as its phase is the last one there is. */
    @Override
    public void stop() {
        running = false;
        ending = true;
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
