package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertProblem;

import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which connections go on after a response, and which are closed. */
@ApiTest
class ConnectionTests {

    private static final RawRequest TITLES = RawRequest.get("/api/v1/titles");

    @LocalServerPort
    int port;

    /** RFC 9112, section 9.6: otherwise a client that reuses connections fails with its next request. */
    @ParameterizedTest
    @MethodSource
    void aConnectionIsClosedIfTheResponseSaysSoAndElseGoesOn(RawRequest request) {
        try (RawConnection connection = new RawConnection(port)) {
            Api.Answer answer = connection.send(request);
            if (answer.header("Connection").equals("close")) {
                assertThat(connection.isClosedWithin(1_000)).isTrue();
            } else {
                assertThat(connection.send(TITLES).status()).isEqualTo(200);
            }
        }
    }

    static Stream<RawRequest> aConnectionIsClosedIfTheResponseSaysSoAndElseGoesOn() {
        Stream<RawRequest> byAddress = Stream.of(
                        "/api/v1/titles",
                        "/api/v1/titles?nope=1",
                        "/api/v1/titles?q=%",
                        "/api/v1/titles/%00",
                        "/api/v1/titles/%2f",
                        "/api/v1/titles;x=y",
                        "/%zz",
                        "//",
                        "*",
                        "nowhere",
                        "http://localhost/api/v1/titles",
                        "/nothing",
                        "/explorer/main.js",
                        "/actuator/health",
                        "/?" + "a".repeat(20_000),
                        "/?" + "a".repeat(60_000))
                .map(RawRequest::get);
        Stream<RawRequest> byHeader = Stream.of(
                        "Accept: image/png",
                        "If-Match: \"other\"",
                        "If-None-Match: *",
                        "Connection: close",
                        "Connection: keep-alive, Upgrade",
                        "Content-Length: 0",
                        "Content-Length: 3",
                        "Content-Length: x",
                        "Expect: 100-continue",
                        "Expect: 100-continue\r\nContent-Length: 3",
                        "Expect: other",
                        "Host: b",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: other",
                        "X: a\u0000b",
                        "X: a\r\n b",
                        "X: " + "a".repeat(20_000),
                        "X: " + "a".repeat(60_000),
                        "no header")
                .map(TITLES::with);
        Stream<RawRequest> byMethod = Stream.of("HEAD", "OPTIONS", "POST", "TRACE", "CONNECT", "get", "G T")
                .map(method -> RawRequest.of(method, "/api/v1/titles"));
        Stream<RawRequest> byLine = Stream.of(
                        "GET /api/v1/titles HTTP/1.2",
                        "GET /api/v1/titles HTTP/2.0",
                        "GET /api/v1/titles HTTP/3.0",
                        "GET /api/v1/titles HTTX/1.1",
                        "GET /api/v1/titles",
                        "PRI * HTTP/2.0",
                        "CONNECT localhost:80 HTTP/1.1",
                        "\u0016\u0003\u0001")
                .map(line -> new RawRequest(line, List.of(), ""));
        Stream<RawRequest> withBody = Stream.of("GET", "POST")
                .map(method -> RawRequest.of(method, "/api/v1/titles", "Content-Length: 3")
                        .withBody("a=b"));
        return Stream.of(byAddress, byHeader, byMethod, byLine, withBody).flatMap(requests -> requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.2", "HTTP/2.0", "HTTP/3.0", "HTTP/0.9", "HTTX/1.1", "HTTP/11", "HTTP/1.1.1"})
    void anUnknownHttpVersionIsRefused(String version) {
        try (RawConnection connection = new RawConnection(port)) {
            Api.Answer answer = connection.send(new RawRequest("GET /api/v1/titles " + version, List.of(), ""));

            assertThat(answer.status()).isIn(400, 505);
            assertProblem(answer, answer.status());
            assertThat(answer.header("Connection")).isEqualTo("close");
        }
    }

    @Test
    void theConnectionOfAConnectRequestIsClosedAtOnce() {
        try (RawConnection connection = new RawConnection(port)) {
            Api.Answer answer = connection.send(RawRequest.of("CONNECT", "localhost:80"));

            assertThat(answer.status()).isBetween(400, 499);
            assertProblem(answer, answer.status());
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(connection.isClosedWithin(1_000)).isTrue();
        }
    }
}
