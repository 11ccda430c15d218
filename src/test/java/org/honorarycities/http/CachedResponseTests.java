package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** An answer is the same whether it is given for the first time or was kept, whatever headers ask for it. */
@ApiTest
class CachedResponseTests {

    private static final String PLACE = "/api/v1/places/kerch";

    @Autowired
    Api api;

    /** What a client that has the body has, too: RFC 9110, section 15.4.5, wants it left out of a 304. */
    private static final Set<String> OF_THE_BODY = Set.of(
            "content-disposition", "content-encoding", "content-language", "content-length", "content-type", "link");

    @Autowired
    ResponseCache cache;

    @Test
    void anAnswerIsTheSameTheFirstAndTheSecondTime() throws IOException {
        List<String> paths =
                Paths.of(api).stream().filter(path -> !path.contains("?")).toList();
        int turn = 0;
        for (String path : paths) {
            for (String accept : List.of("*/*", "text/csv", "application/geo+json;q=0.9, application/json;q=0.1")) {
                compare(path, accept, List.of("ru", "de, en;q=0.5").get(turn++ % 2));
            }
        }
    }

    private void compare(String path, String accept, String language) throws IOException {
        ((Cache<?, ?>) ReflectionTestUtils.getField(cache, "responses")).invalidateAll();
        int turn = 0;
        Answer plain = ask("GET", path, accept, language, "identity", "", "");
        for (String encoding : List.of("identity", "gzip", "br, *;q=0.1", "gzip;q=0, *", "GZIP;Q=0.0")) {
            String origin = List.of("", "https://example.org").get(turn % 2);
            Answer full = ask("GET", path, accept, language, encoding, origin, "");
            assertThat(full.status()).isEqualTo(plain.status());
            assertThat(unpacked(full)).isEqualTo(plain.body());
            Answer head = ask("HEAD", path, accept, language, encoding, origin, "");
            assertThat(headers(head)).as(path).isEqualTo(headers(full));
            assertThat(head.body()).isEmpty();
            if (full.status() == 200) {
                String tag = full.header("ETag");
                String known =
                        List.of(tag, "W/" + tag, "\"other\", " + tag, "*").get(turn % 4);
                Answer same = ask("GET", path, accept, language, encoding, origin, known);
                assertThat(same.status()).as(path + " " + known).isEqualTo(304);
                assertThat(same.body()).isEmpty();
                assertThat(same.header("ETag")).isEqualTo(tag);
                Map<String, List<String>> whateverTheBody = headers(full);
                whateverTheBody.keySet().removeAll(OF_THE_BODY);
                assertThat(headers(same)).as(path).isEqualTo(whateverTheBody);
                Answer other = ask("GET", path, accept, language, encoding, origin, "\"other\"");
                assertThat(headers(other)).isEqualTo(headers(full));
                assertThat(other.body()).isEqualTo(full.body());
            }
            turn++;
        }
    }

    private Answer ask(
            String method, String path, String accept, String language, String encoding, String origin, String known) {
        List<String> headers =
                new ArrayList<>(List.of("Accept", accept, "Accept-Language", language, "Accept-Encoding", encoding));
        if (!origin.isEmpty()) {
            headers.addAll(List.of("Origin", origin));
        }
        if (!known.isEmpty()) {
            headers.addAll(List.of("If-None-Match", known));
        }
        Answer first = api.ask(method, path, headers.toArray(String[]::new));
        Answer second = api.ask(method, path, headers.toArray(String[]::new));
        assertThat(second.status()).as(path + " " + headers).isEqualTo(first.status());
        assertThat(headers(second)).as(path + " " + headers).isEqualTo(headers(first));
        assertThat(second.body()).as(path + " " + headers).isEqualTo(first.body());
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("*");
        return first;
    }

    /** All but the time, and the seconds until midnight for which an answer on today may be kept. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.computeIfPresent(
                "cache-control",
                (name, values) -> values.stream()
                        .map(value -> value.replaceAll("\\d+", "n"))
                        .toList());
        return headers;
    }

    private static byte[] unpacked(Answer answer) throws IOException {
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.body();
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return gzip.readAllBytes();
        }
    }

    /** {@code own} is the entity tag of the response. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "own, -, 200",
                "'\"other\", own', -, 200",
                "*, -, 200",
                "\"other\", -, 412",
                "W/own, -, 412",
                "own, own, 304",
                "\"other\", own, 412",
                "-, own, 304",
                "-, '\"other\", W/own', 304",
                "-, *, 304",
                "-, \"other\", 200",
                "-, not a tag, 200"
            })
    void preconditionsAreEvaluatedInTheOrderOfRfc9110(String match, String noneMatch, int status) {
        String tag = api.ask("GET", PLACE).header("ETag");
        List<String> headers = new ArrayList<>();
        if (match != null) {
            headers.addAll(List.of("If-Match", match.replace("own", tag)));
        }
        if (noneMatch != null) {
            headers.addAll(List.of("If-None-Match", noneMatch.replace("own", tag)));
        }
        for (String method : List.of("GET", "HEAD")) {
            assertThat(api.ask(method, PLACE, headers.toArray(String[]::new)).status())
                    .isEqualTo(status);
        }
    }

    /** A release can change responses without changing the data, so that no date tells whether they have changed. */
    @ParameterizedTest
    @CsvSource({
        "If-Modified-Since, 'Fri, 31 Dec 2100 23:59:59 GMT'",
        "If-Unmodified-Since, 'Sun, 06 Nov 1994 08:49:37 GMT'"
    })
    void preconditionsByDateAreIgnored(String header, String date) {
        Answer answer = api.ask("GET", PLACE, header, date);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Last-Modified")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "'gzip, deflate, br, zstd', true",
        "'br;q=1, gzip;q=0.001', true",
        "*, true",
        "'*;q=0, gzip', true",
        "identity, false",
        "deflate, false",
        "gzip;q=0, false",
        "'gzip; q=0.000', false",
        "'*, gzip;q=0', false",
        "*;q=0, false",
        "xgzip, false"
    })
    void whoAcceptsGzipGetsIt(String encodings, boolean gzip) {
        assertThat(api.ask("GET", "/api/v1/awards", "Accept-Encoding", encodings)
                        .header("Content-Encoding"))
                .isEqualTo(gzip ? "gzip" : "");
    }
}
