package org.honorarycities.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;

/** Drives the cache by itself, without HTTP. */
@ApiTest
class ResponseCacheTests {

    @Autowired
    ResponseCache cache;

    @Autowired
    HttpSettings settings;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void manyQueriesLeaveTheCacheWithinItsBound() throws ServletException, IOException {
        byte[] body = new byte[2_000];
        ThreadLocalRandom.current().nextBytes(body);
        for (int i = 0; i < 100_000; i++) {
            ask("distinct=" + i, HttpStatus.OK, body);
        }
        long bound = settings.cacheSize().toBytes();
        Cache<?, ?> answers = (Cache<?, ?>) ReflectionTestUtils.getField(cache, "answers");
        answers.cleanUp();
        assertThat(made).hasValue(100_000);
        assertThat(answers.policy().eviction().orElseThrow().weightedSize().orElseThrow())
                .isLessThanOrEqualTo(bound);
        assertThat(answers.estimatedSize()).isBetween(1L, bound / body.length);
    }

    @Test
    void anAnswerIsKeptAndAnErrorIsNot() throws ServletException, IOException {
        ask("kept", HttpStatus.OK, new byte[] {'1'});
        ask("kept", HttpStatus.OK, new byte[] {'2'});
        assertThat(made).hasValue(1);
        ask("failed", HttpStatus.INTERNAL_SERVER_ERROR, new byte[] {'3'});
        ask("failed", HttpStatus.SERVICE_UNAVAILABLE, new byte[] {'4'});
        assertThat(made).hasValue(3);
    }

    private void ask(String query, HttpStatus status, byte[] body) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/nothing");
        request.setQueryString(query);
        FilterChain chain = (asked, response) -> {
            made.incrementAndGet();
            ((HttpServletResponse) response).setStatus(status.value());
            response.setContentType("application/json");
            response.getOutputStream().write(body);
        };
        cache.doFilter(request, new MockHttpServletResponse(), chain);
    }
}
