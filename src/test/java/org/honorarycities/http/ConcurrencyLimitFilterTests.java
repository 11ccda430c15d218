package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Drives the limit by itself, with two answers at once and one that may wait. */
class ConcurrencyLimitFilterTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);

    private final FilterChain slow = (request, response) -> {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    @AfterEach
    void endAll() {
        end.countDown();
        clients.shutdown();
    }

    @Test
    void whoFindsAllTurnsTakenWaitsAndIsAnswered() throws Exception {
        ConcurrencyLimitFilter limit = limit(LONG);
        List<Future<MockHttpServletResponse>> running = fill(limit);
        Future<MockHttpServletResponse> waiting = clients.submit(() -> ask(limit, "/api/v1/places", slow));
        end.countDown();

        assertThat(waiting.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
        for (Future<MockHttpServletResponse> answer : running) {
            assertThat(answer.get().getStatus()).isEqualTo(200);
        }
    }

    @Test
    void whoHasWaitedForTooLongIsToldToComeBack() throws Exception {
        ConcurrencyLimitFilter limit = limit(Duration.ofMillis(50));
        fill(limit);

        MockHttpServletResponse answer = ask(limit, "/api/v1/places", slow);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
    }

    // Of those who come in the same moment only one may take the place that is left, which one try would seldom test.
    @RepeatedTest(200)
    void whoFindsTooManyWaitingIsToldToComeBackAtOnce() throws Exception {
        ConcurrencyLimitFilter limit = limit(LONG);
        fill(limit);
        CompletionService<MockHttpServletResponse> further = new ExecutorCompletionService<>(clients);
        CyclicBarrier together = new CyclicBarrier(8);
        for (int i = 0; i < 8; i++) {
            further.submit(() -> {
                together.await();
                return ask(limit, "/api/v1/places", slow);
            });
        }

        for (int i = 0; i < 7; i++) {
            Future<MockHttpServletResponse> refused = further.poll(10, TimeUnit.SECONDS);
            assertThat(refused).isNotNull();
            assertThat(refused.get().getStatus()).isEqualTo(503);
        }
        assertThat(further.poll()).isNull();
    }

    @Test
    void aTurnIsGivenBackByWhatFails() throws Exception {
        ConcurrencyLimitFilter limit = limit(Duration.ofMillis(50));
        for (int i = 0; i < 10; i++) {
            try {
                ask(limit, "/api/v1/places", (request, response) -> {
                    throw new IllegalStateException();
                });
            } catch (IllegalStateException expected) {
                // goes on to whoever handles it
            }
        }

        assertThat(ask(limit, "/api/v1/places", (request, response) -> {}).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotOfTheApiNeverWaits() throws Exception {
        ConcurrencyLimitFilter limit = limit(LONG);
        fill(limit);

        assertThat(ask(limit, "/actuator/health", (request, response) -> {}).getStatus())
                .isEqualTo(200);
    }

    private static ConcurrencyLimitFilter limit(Duration patience) {
        return new ConcurrencyLimitFilter(new ConcurrencyLimitFilter.Properties(2, 1, patience));
    }

    private List<Future<MockHttpServletResponse>> fill(ConcurrencyLimitFilter limit) throws InterruptedException {
        List<Future<MockHttpServletResponse>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            running.add(clients.submit(() -> ask(limit, "/api/v1/places", slow)));
        }
        begun.await();
        return running;
    }

    private static MockHttpServletResponse ask(ConcurrencyLimitFilter limit, String path, FilterChain chain)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }
}
