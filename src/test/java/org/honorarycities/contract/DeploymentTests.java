package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An instance under a context path, of a build that is later than its data. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "server.servlet.context-path=/heroes",
            "spring.info.build.location=classpath:later-build-info.properties"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeploymentTests {

    private static final String CONTEXT_PATH = "/heroes";

    @Autowired
    Api api;

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    /** The first requests of usual clients, with what curl, a browser and a script send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\nAccept-Language: en-US,en;q=0.9",
                "Accept: application/json, text/plain, */*\r\nAccept-Language: en-GB\r\nAccept-Encoding: gzip, br"
            })
    @Order(1)
    void aUsualClientFindsTheListsInTheCacheFromTheFirst(String headers) {
        for (String list : List.of("/places", "/awards", "/events", "/titles")) {
            double before = hits();
            Api.Answer answer = RawRequest.get(CONTEXT_PATH + "/api/v1" + list, headers.split("\r\n"))
                    .send(port);

            assertThat(answer.status()).as(list).isEqualTo(200);
            assertThat(hits() - before).as(list).isEqualTo(1);
        }
    }

    @Test
    void theTypeOfAProblemLeadsToItsPageWhicheverPartOfTheServerRefuses() {
        for (String path : List.of("/api/v1/titles?limit=0", "/api/v1/titles;a=b", "/api/v1/titles?q=%zz")) {
            String type = RawRequest.get(CONTEXT_PATH + path)
                    .send(port)
                    .json()
                    .path("type")
                    .asString();

            assertThat(RawRequest.get(type).send(port).status()).as(type).isEqualTo(200);
        }
    }

    @Test
    void theBareContextPathIsRedirectedWithoutTheQuery() {
        Api.Answer answer =
                RawRequest.get(CONTEXT_PATH + "?" + "a".repeat(7_000)).send(port);

        assertThat(answer.status()).isBetween(301, 308);
        assertThat(answer.header("Location")).endsWith(CONTEXT_PATH + "/");
    }

    @Test
    @Order(2)
    void theStartLogsNoException(CapturedOutput output) {
        assertThat(output.getAll()).contains("Started DeploymentTests");
        assertThat(output.getAll().lines().filter(line -> line.contains("Exception")))
                .isEmpty();
    }

    @Test
    @Order(2)
    void everyLinkOfAListLeadsOn() {
        ApiDocument.of(api, CONTEXT_PATH).lists().stream()
                .map(list -> list.query().with("limit", "1").with("offset", "1").ask(api))
                .flatMap(page -> page.json().path("links").propertyStream())
                .flatMap(link -> link.getValue().isString()
                        ? List.of(link.getValue()).stream()
                        : link.getValue().valueStream())
                .map(JsonNode::asString)
                .filter(link -> !link.startsWith("https:"))
                .forEach(link -> {
                    assertThat(link).startsWith(CONTEXT_PATH + "/");
                    assertThat(api.follow(link).status()).as(link).isEqualTo(200);
                });
    }

    @Test
    @Order(2)
    void everyPathIsServedUnderTheContextPathAlone() {
        for (String path : ApiDocument.addresses(api, CONTEXT_PATH)) {
            Api.Answer answer = RawRequest.get(path).send(port);
            assertThat(Responses.faults(answer)).as(path).isEmpty();
            assertThat(RawRequest.get(path.substring(CONTEXT_PATH.length()))
                            .send(port)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    /** The code may show the same data in another way. */
    @Test
    @Order(2)
    void aClientWithAResponseOfAnEarlierBuildGetsTheNewOne() {
        for (String path : List.of("/api/v1/places", "/api/v1/places/kerch", "/v3/api-docs")) {
            Api.Answer answer = RawRequest.get(CONTEXT_PATH + path, "If-Modified-Since: Sat, 01 Dec 2029 00:00:00 GMT")
                    .send(port);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.headers().allValues("Last-Modified"))
                    .as(path)
                    .allMatch(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .getYear()
                            >= 2030);
        }
    }

    private double hits() {
        return metrics.get("cache.gets")
                .tags("cache", CacheKeyTests.CACHE, "result", "hit")
                .functionCounter()
                .count();
    }
}
