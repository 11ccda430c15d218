package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that the service cannot tell apart share one cached response. */
@ApiTest
class CacheKeyTests {

    /** The name under which the metrics {@code cache.gets} count the response cache. */
    static final String CACHE = "responses";

    private static final List<String> ACCEPT = List.of(
            "",
            "Accept: */*",
            "Accept: application/json",
            "Accept: application/json, text/plain, */*",
            "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

    /** Languages that no record has a name in, and those of a browser whose user reads English. */
    private static final List<String> ACCEPT_LANGUAGE = List.of(
            "",
            "Accept-Language: en-US,en;q=0.9",
            "Accept-Language: en-GB",
            "Accept-Language: qaa",
            "Accept-Language: qaa-QM, qab;q=0.5",
            "Accept-Language: *");

    private static final List<String> OTHER =
            List.of("User-Agent: curl/8.0", "Cookie: a=b", "Origin: https://example.org", "Accept-Encoding: gzip");

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/places?limit=50&offset=1",
        "/api/v1/statements?limit=50&offset=1",
        "/api/v1/awards/kerch-hero-city"
    })
    void clientsThatGetTheSameShareOneCachedResponse(String address) {
        List<RawRequest> requests = new ArrayList<>();
        for (String accept : ACCEPT) {
            for (String language : ACCEPT_LANGUAGE) {
                requests.add(RawRequest.get(address, lines(accept, language)));
            }
        }
        OTHER.forEach(header -> requests.add(RawRequest.get(address, header)));
        cache(requests.get(0));
        double before = hits();
        List<RawRequest> misses = new ArrayList<>();
        for (RawRequest request : requests) {
            double hits = hits();
            request.send(port);
            if (hits() == hits) {
                misses.add(request);
            }
        }

        assertThat(misses).isEmpty();
        assertThat(hits() - before).isEqualTo(requests.size());
    }

    @Test
    void aLanguageThatTheRecordsHaveIsTheSameHoweverItIsWritten() {
        String address = "/api/v1/titles?limit=50&offset=1";
        cache(RawRequest.get(address, "Accept-Language: ru"));
        double before = hits();
        List<String> same = List.of("ru-RU", "RU", "ru-RU,ru;q=0.9", "qaa, ru;q=0.1", "ru, qaa;q=0.5");
        same.forEach(language ->
                RawRequest.get(address, "Accept-Language: " + language).send(port));

        assertThat(hits() - before).isEqualTo(same.size());
    }

    /** Sends the request several times, as a full cache evicts what is requested least. */
    private void cache(RawRequest request) {
        for (int i = 0; i < 20; i++) {
            request.send(port);
        }
    }

    private static String[] lines(String... headers) {
        return List.of(headers).stream().filter(header -> !header.isEmpty()).toArray(String[]::new);
    }

    private double hits() {
        return metrics.get("cache.gets")
                .tags("cache", CACHE, "result", "hit")
                .functionCounter()
                .count();
    }
}
