package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

/** What is kept is sent on a short way; nobody can tell but by the time. */
@ApiTest
class CacheHitHandlerTests {

    private static final String PATH = "/api/v1/titles";

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void accessLog(DynamicPropertyRegistry properties) {
        properties.add("server.jetty.accesslog.enabled", () -> true);
        properties.add(
                "server.jetty.accesslog.filename",
                () -> folder.resolve("access").toString());
        properties.add("server.jetty.accesslog.custom-format", () -> "%r %s %O");
    }

    @Autowired
    Api api;

    @Autowired
    ResponseCache cache;

    @Autowired
    ShutdownDelay shutdown;

    @Test
    void aKeptAnswerIsSentWithoutTheCacheBeingAskedTwice() {
        api.ask("GET", PATH + "?limit=2");
        long hits = answers().stats().hitCount();
        long misses = answers().stats().missCount();
        api.ask("GET", PATH + "?limit=2");
        assertThat(answers().stats().hitCount()).isEqualTo(hits + 1);
        assertThat(answers().stats().missCount()).isEqualTo(misses);
        api.ask("GET", PATH + "?limit=1");
        assertThat(answers().stats().missCount()).isEqualTo(misses + 1);
    }

    @Test
    void aQueryIsNeverTakenForAnother() {
        assertThat(api.ask("GET", PATH).status()).isEqualTo(200);
        assertThat(api.ask("GET", PATH).status()).isEqualTo(200);
        assertThat(api.ask("GET", PATH + "?null").status()).isEqualTo(400);
        assertThat(api.ask("GET", PATH + "/").status()).isEqualTo(404);
        assertThat(api.ask("POST", PATH).status()).isEqualTo(405);
    }

    @Test
    void severalHeadersOfANameCountAsOne() {
        Answer csv = api.ask("GET", PATH, "Accept", "text/csv;q=0.9", "Accept", "application/json;q=0.1");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        Answer json = api.ask("GET", PATH, "Accept", "text/csv;q=0.1", "Accept", "application/json;q=0.9");
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        Answer again = api.ask("GET", PATH, "Accept", "text/csv;q=0.9", "Accept", "application/json;q=0.1");
        assertThat(again.body()).isEqualTo(csv.body());
    }

    @Test
    void aMalformedLineOfAcceptLanguageDoesNotCountWhetherOrNotTheResponseIsCached() {
        for (int time = 0; time < 2; time++) {
            assertThat(api.ask("GET", PATH + "?offset=2", "Accept-Language", "1?", "Accept-Language", "ru")
                            .header("Content-Language"))
                    .isEqualTo("ru, en");
            api.ask("GET", PATH + "?offset=2");
        }
    }

    @Test
    void aKeptAnswerIsInTheAccessLog() {
        int length = 0;
        for (int time = 0; time < 3; time++) {
            length = api.ask("GET", PATH + "?limit=3").body().length;
        }
        String line = "GET " + PATH + "?limit=3 HTTP/1.1 200 " + length;
        Awaitility.await()
                .until(() -> Files.readAllLines(folder.resolve("access")).stream()
                                .filter(line::equals)
                                .count()
                        == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH + "?offset=1", PATH + "?nope=1", PATH + "/nothing", "/nothing", "/"})
    void everyResponseDuringShutdownClosesItsConnection(String path) {
        assertThat(api.ask("GET", path).headers().map()).doesNotContainKey("connection");
        ReflectionTestUtils.setField(shutdown, "stopping", true);
        try {
            assertThat(api.ask("GET", path).header("Connection")).isEqualTo("close");
        } finally {
            ReflectionTestUtils.setField(shutdown, "stopping", false);
        }
    }

    @Test
    void headersStayTheSameWhateverIsAskedInBetween() {
        List<String> paths = List.of(
                PATH,
                PATH + "?format=csv",
                "/api/v1/awards?limit=20",
                "/api/v1/awards/kerch-hero-city",
                "/api/v1/dataset",
                "/api/v1/nothing",
                "/v3/api-docs");
        List<Map<String, List<String>>> first =
                paths.stream().map(this::headersOf).toList();
        for (String before : paths) {
            for (String path : paths) {
                headersOf(before);
                assertThat(headersOf(path)).isEqualTo(first.get(paths.indexOf(path)));
            }
        }
    }

    private Map<String, List<String>> headersOf(String path) {
        return headers(api.ask("GET", path).headers());
    }

    private static Map<String, List<String>> headers(HttpHeaders headers) {
        Map<String, List<String>> all = new TreeMap<>(headers.map());
        all.remove("date");
        return all;
    }

    private Cache<?, ?> answers() {
        return (Cache<?, ?>) ReflectionTestUtils.getField(cache, "responses");
    }
}
