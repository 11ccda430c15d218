package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SecurityTests {

    private static final String INPUT = "\"><script>alert(1)</script>";

    @Autowired
    Api api;

    @Test
    void everyAnswerTellsBrowsersWhatItMayDo() {
        Stream.concat(
                        Paths.of(api).stream(),
                        Stream.of(
                                "/",
                                "/explorer/main.js",
                                "/v3/api-docs",
                                "/actuator/health",
                                "/problems/not-found",
                                "/nothing",
                                "/api/v1/places?limit=0",
                                "/api/v1/places?q=" + "a".repeat(20_000)))
                .forEach(path -> {
                    Answer answer = api.ask("GET", path);
                    assertThat(answer.header("Content-Security-Policy"))
                            .as(path)
                            .contains("default-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe");
                    assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
                    assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
                });
    }

    @Test
    void swaggerUiMayUseStylesOfItsOwnAndNothingElseFromOutside() {
        assertThat(api.ask("GET", "/swagger-ui/index.html").header("Content-Security-Policy"))
                .contains("default-src 'self'", "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "http:", "https:");
    }

    /** Browsers run nothing that comes as JSON or CSV; whatever else they may run must not have the input in it. */
    @Test
    void inputNeverComesBackWhereABrowserCouldRunIt() {
        for (String path : Paths.of(api)) {
            String address = path.replaceAll("\\?.*", "");
            for (String asked : List.of("?q=" + INPUT, "?" + INPUT + "=1", "/" + INPUT)) {
                Answer answer = api.ask("GET", address + asked);
                assertThat(answer.header("Content-Type")).as(address + asked).matches("application/.*|text/csv.*");
                assertThat(api.ask("GET", address + asked, "Accept", "text/html")
                                .text())
                        .as(address + asked)
                        .doesNotContain("<script");
                assertThat(answer.headers().map().values().toString())
                        .as(address + asked)
                        .doesNotContain("<script>");
            }
        }
        for (String path : List.of("/", "/problems/not-found", "/swagger-ui/index.html")) {
            assertThat(api.ask("GET", path + "?q=" + INPUT).text()).as(path).doesNotContain("alert(1)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 100_000})
    void aUrlOrAHeaderThatIsTooLongIsRefused(int length) {
        assertThat(api.ask("GET", "/api/v1/places?q=" + "a".repeat(length)).status())
                .isEqualTo(414);
        assertThat(api.ask("GET", "/api/v1/places", "X-Long", "a".repeat(length))
                        .status())
                .isEqualTo(431);
    }

    @Test
    void aContactForWeaknessesIsGivenAndNotOutOfDate() {
        Answer answer = api.ask("GET", "/.well-known/security.txt");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        String expires = answer.text()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> line.substring("Expires: ".length()))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(expires))
                .isBetween(
                        Instant.now().plus(30, ChronoUnit.DAYS), Instant.now().plus(365, ChronoUnit.DAYS));
        assertThat(answer.text()).contains("Contact: https://");
    }
}
