package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sends every request header with values that are wrong in some way, and asks each path once for all tests. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestHeaderTests {

    static final List<String> PATHS = HeaderProbe.PATHS;

    private final Map<String, HeaderProbe> probes = new HashMap<>();

    @LocalServerPort
    int port;

    private HeaderProbe probe(String path) {
        return probes.computeIfAbsent(
                path, asked -> HeaderProbe.of(port, asked, RequestHeaders.all(PATHS.indexOf(asked))));
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void anyHeaderGetsACompleteResponse(String path) {
        assertThat(probe(path).incomplete()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void noHeaderCausesAServerErrorOrAForeignPage(String path) {
        assertThat(probe(path).faults()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void noHeaderIsReflected(String path) {
        probe(path)
                .other()
                .forEach((headers, response) -> assertThat(response.headers().map() + response.text())
                        .as("%s", headers)
                        .doesNotContain("evil.example", "alert(1)"));
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void aHeaderThatIsNotUsedChangesNothing(String path) {
        HeaderProbe probe = probe(path);
        assertThat(probe.other().entrySet().stream()
                        .filter(other -> RequestHeaders.areUnused(other.getKey()))
                        .map(other -> other.getKey() + ": " + Responses.differences(other.getValue(), probe.plain())))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void noHeaderCausesAWarningInTheLog(String path) {
        assertThat(probe(path).warnings()).isEmpty();
    }
}
