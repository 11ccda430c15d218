package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever one client sends, the next one gets the same response as without it. */
@ApiTest
class CachePoisoningTests {

    private static final String MULTIPART =
            "--b\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nBrest\r\n--b--\r\n";

    private static final AtomicInteger OFFSET = new AtomicInteger(1);

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    /** Sends the attack several times, as a full cache evicts what is requested least. */
    @ParameterizedTest
    @MethodSource
    void aBodyIsNotReadForTheNextClient(RawRequest template) {
        String address = "/api/v1/places?sort=-id&offset=" + OFFSET.getAndIncrement();
        RawRequest attack =
                new RawRequest(template.line().replace("ADDRESS", address), template.headers(), template.body());
        for (int i = 0; i < 3; i++) {
            attack.send(port);
        }

        assertThat(RawRequest.get(address).send(port).json().path("total").asInt())
                .isEqualTo(api.get("/places?limit=1").json().path("total").asInt());
    }

    static Stream<RawRequest> aBodyIsNotReadForTheNextClient() {
        return Stream.of("GET", "HEAD", "OPTIONS", "POST")
                .map(method -> RawRequest.of(method, "ADDRESS"))
                .flatMap(request -> Stream.of(
                        request.with(
                                        "Content-Type: multipart/form-data; boundary=b",
                                        "Content-Length: " + MULTIPART.length())
                                .withBody(MULTIPART),
                        request.with("Content-Type: application/x-www-form-urlencoded", "Content-Length: 7")
                                .withBody("q=Brest"),
                        request.with("Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked")
                                .withBody("7\r\nq=Brest\r\n0\r\n\r\n")));
    }

    @Test
    void aForeignHostIsInNoResponse() {
        for (String address : ApiDocument.addresses(api)) {
            for (String host : List.of("evil.example", "localhost")) {
                Api.Answer answer = RawRequest.get(address, "Host: " + host).send(port);
                assertThat(answer.headers().map() + answer.text()).as(address).doesNotContain("evil.example");
            }
        }
    }

    @Test
    void theConfigurationOfSwaggerUiHasNoAbsoluteAddress() {
        RawRequest.get("/v3/api-docs/swagger-config", "Host: evil.example").send(port);

        assertThat(RawRequest.get("/v3/api-docs/swagger-config").send(port).text())
                .contains("/v3/api-docs")
                .doesNotContain("://", "\"//", "localhost", "evil.example");
    }
}
