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
 * Makes only so many answers at once as there are connections to the database, lets some more requests wait for a
 * moment, and refuses the others. It stands behind the cache, so that what is kept is answered whatever else goes on.
 */
@Component
@EnableConfigurationProperties(ConcurrencyLimitProperties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ConcurrencyLimitFilter extends OncePerRequestFilter {

    private final Semaphore room;
    private final Semaphore turns;
    private final Duration patience;

    ConcurrencyLimitFilter(ConcurrencyLimitProperties settings) {
        this.room = new Semaphore(settings.running() + settings.waiting());
        this.turns = new Semaphore(settings.running(), true);
        this.patience = settings.patience();
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
        if (!room.tryAcquire()) {
            refuse(response);
            return;
        }
        try {
            answerInTurn(request, response, chain);
        } finally {
            room.release();
        }
    }

    private void answerInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasTurn()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
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
