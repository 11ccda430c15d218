package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.unit.DataSize;

/** Drives a cache of its own by itself, without HTTP. */
class ResponseCacheTests {

    private static final DataSize BOUND = DataSize.ofMegabytes(32);

    private final AtomicInteger made = new AtomicInteger();
    private ResponseCache cache = cache(Duration.ofMinutes(1));

    private static ResponseCache cache(Duration maxWait) {
        return new ResponseCache(new ResponseCache.Properties(BOUND, Duration.ofHours(1), Duration.ofDays(1), maxWait));
    }

    @Test
    void manyQueriesLeaveTheCacheWithinItsBound() {
        byte[] body = new byte[2_000];
        ThreadLocalRandom.current().nextBytes(body);
        for (int i = 0; i < 100_000; i++) {
            ask("distinct=" + i, HttpStatus.OK, body);
        }
        Cache<?, ?> answers = (Cache<?, ?>) ReflectionTestUtils.getField(cache, "responses");
        answers.cleanUp();
        assertThat(made).hasValue(100_000);
        assertThat(answers.policy().eviction().orElseThrow().weightedSize().orElseThrow())
                .isLessThanOrEqualTo(BOUND.toBytes());
        assertThat(answers.estimatedSize()).isBetween(1L, BOUND.toBytes() / body.length);
    }

    @Test
    void manyQueriesDoNotEvictAResponseThatIsRequestedOften() {
        byte[] body = {'1'};
        for (int i = 0; i < 30_000; i++) {
            if (i % 100 == 0) {
                ask("often", HttpStatus.OK, body);
            }
            ask("distinct=" + i, HttpStatus.OK, body);
        }

        assertThat(made).hasValue(30_001);
    }

    @Test
    void aFullCacheStillStoresResponses() {
        byte[] body = new byte[(int) BOUND.toBytes() / 8];
        for (int i = 0; i < 10; i++) {
            ask("distinct=" + i, HttpStatus.OK, body);
        }
        made.set(0);
        ask("again", HttpStatus.OK, new byte[] {'1'});
        ask("again", HttpStatus.OK, new byte[] {'2'});

        assertThat(made).hasValue(1);
    }

    @Test
    void anAnswerIsKeptAndAnErrorIsNot() {
        ask("kept", HttpStatus.OK, new byte[] {'1'});
        ask("kept", HttpStatus.OK, new byte[] {'2'});
        assertThat(made).hasValue(1);
        ask("failed", HttpStatus.INTERNAL_SERVER_ERROR, new byte[] {'3'});
        ask("failed", HttpStatus.SERVICE_UNAVAILABLE, new byte[] {'4'});
        assertThat(made).hasValue(3);
    }

    @Test
    void aHeaderOfTheConnectionIsNotCached() {
        FilterChain closing = (request, response) -> {
            HttpServletResponse http = (HttpServletResponse) response;
            http.setHeader("Connection", "close");
            http.setHeader("Keep-Alive", "timeout=1");
            http.setHeader("Set-Cookie", "a=b");
            http.setHeader("X-Anything", "1");
            response.setContentType("application/json");
            response.getOutputStream().write('1');
        };
        ask("closing", closing);
        MockHttpServletResponse second = ask("closing", (request, response) -> made.incrementAndGet());
        assertThat(made).hasValue(0);
        assertThat(second.getContentAsByteArray()).containsExactly('1');
        assertThat(second.getHeaderNames()).doesNotContain("Connection", "Keep-Alive", "Set-Cookie", "X-Anything");
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() throws InterruptedException {
        int many = 20;
        CountDownLatch asked = new CountDownLatch(many);
        ExecutorService clients = Executors.newFixedThreadPool(many);
        List<MockHttpServletResponse> answers = new CopyOnWriteArrayList<>();
        FilterChain slow = (request, response) -> {
            made.incrementAndGet();
            asked.countDown();
            Awaitility.await().until(() -> asked.getCount() == 0);
            response.setContentType("application/json");
            response.getOutputStream().write('1');
        };
        for (int i = 0; i < many; i++) {
            clients.execute(() -> {
                asked.countDown();
                answers.add(ask("at once", slow));
            });
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(made).hasValue(1);
        assertThat(answers).hasSize(many).allMatch(answer -> answer.getContentAsByteArray()[0] == '1');
    }

    @Test
    void whoWaitsForAnAnswerThatFailsMakesOneItself() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(2);
        FilterChain failing = (request, response) -> {
            begun.countDown();
            if (made.incrementAndGet() == 1) {
                Awaitility.await().pollDelay(200, TimeUnit.MILLISECONDS).until(() -> true);
                throw new ServletException("the first one fails");
            }
            response.setContentType("application/json");
            response.getOutputStream().write('2');
        };
        clients.execute(
                () -> assertThatThrownBy(() -> ask("once more", failing)).isInstanceOf(Exception.class));
        begun.await();
        MockHttpServletResponse second = ask("once more", failing);
        clients.shutdown();
        assertThat(second.getContentAsByteArray()).containsExactly('2');
        assertThat(made).hasValue(2);
    }

    @Test
    void whoWaitsLongForAnAnswerMakesOneItself() throws InterruptedException {
        cache = cache(Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch madeByTheSecond = new CountDownLatch(1);
        FilterChain slowAtFirst = (request, response) -> {
            boolean isFirst = made.incrementAndGet() == 1;
            begun.countDown();
            if (isFirst) {
                Awaitility.await().until(() -> madeByTheSecond.getCount() == 0);
            }
            response.setContentType("application/json");
            response.getOutputStream().write(isFirst ? '1' : '2');
        };
        ExecutorService first = Executors.newSingleThreadExecutor();
        first.execute(() -> ask("takes long", slowAtFirst));
        begun.await();
        MockHttpServletResponse second = ask("takes long", slowAtFirst);
        madeByTheSecond.countDown();
        first.shutdown();
        assertThat(first.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(second.getContentAsByteArray()).containsExactly('2');
    }

    /** Looks the response up first, as {@link CacheHitHandler} does. */
    private MockHttpServletResponse ask(String query, FilterChain chain) {
        CacheKey key = new CacheKey("", "/api/v1/nothing", query, "*/*", "");
        RequestHeaders headers = RequestHeaders.of(HttpFields.EMPTY, false);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/nothing");
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            CachedResponse cached = cache.get(key);
            if (cached == null) {
                cache.serve(key, headers, request, response, chain);
            } else {
                cached.send(headers, response);
            }
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    private void ask(String query, HttpStatus status, byte[] body) {
        ask(query, (asked, response) -> {
            made.incrementAndGet();
            ((HttpServletResponse) response).setStatus(status.value());
            response.setContentType("application/json");
            response.getOutputStream().write(body);
        });
    }
}
