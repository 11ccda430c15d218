package org.honorarycities.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Drives the limit by itself, with two answers at once and one that may wait. */
class BusyLimitTests {

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
        BusyLimit limit = limit(LONG);
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
        BusyLimit limit = limit(Duration.ofMillis(50));
        fill(limit);

        MockHttpServletResponse answer = ask(limit, "/api/v1/places", slow);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void whoFindsTooManyWaitingIsToldToComeBackAtOnce() throws Exception {
        BusyLimit limit = limit(LONG);
        fill(limit);
        List<Future<MockHttpServletResponse>> further = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            further.add(clients.submit(() -> ask(limit, "/api/v1/places", slow)));
        }

        Future<MockHttpServletResponse> refused = firstOf(further);

        assertThat(refused.get().getStatus()).isEqualTo(503);
        assertThat(further).filteredOn(Future::isDone).hasSize(1);
    }

    @Test
    void aTurnIsGivenBackByWhatFails() throws Exception {
        BusyLimit limit = limit(Duration.ofMillis(50));
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
        BusyLimit limit = limit(LONG);
        fill(limit);

        assertThat(ask(limit, "/actuator/health", (request, response) -> {}).getStatus())
                .isEqualTo(200);
    }

    private static BusyLimit limit(Duration patience) {
        return new BusyLimit(new BusySettings(2, 1, patience));
    }

    private List<Future<MockHttpServletResponse>> fill(BusyLimit limit) throws InterruptedException {
        List<Future<MockHttpServletResponse>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            running.add(clients.submit(() -> ask(limit, "/api/v1/places", slow)));
        }
        begun.await();
        return running;
    }

    private static <T> Future<T> firstOf(List<Future<T>> answers) {
        return Awaitility.await()
                .until(() -> answers.stream().filter(Future::isDone).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private static MockHttpServletResponse ask(BusyLimit limit, String path, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }
}
