package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Counts the requests that are observed, in an application that few tests share, so that its cache has room. */
@ApiTest
@TestPropertySource(properties = "spring.test.metrics.export=true")
class ObservationTests {

    @Autowired
    Api api;

    @Autowired
    MeterRegistry metrics;

    @Test
    void onlyWhatIsNotKeptIsObserved() {
        long before = observed();
        for (int i = 0; i < 5; i++) {
            api.get("/places?q=observed"); // by no other test
        }
        assertThat(api.ask("GET", "/api/v1/titles?limit=0").status()).isEqualTo(400);
        Awaitility.await().atMost(5, TimeUnit.SECONDS).until(() -> observed() == before + 2);
    }

    private long observed() {
        return metrics.find("http.server.requests").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
