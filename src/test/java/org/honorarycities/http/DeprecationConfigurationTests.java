package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.honorarycities.Api;
import org.honorarycities.Api.Answer;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ApiTest
@TestPropertySource(
        properties = {
            "honorary-cities.v1.deprecated=2030-01-01",
            "honorary-cities.v1.sunset=2031-01-01",
            "honorary-cities.v1.successor=https://example.org/v2"
        })
class DeprecationConfigurationTests {

    @Autowired
    Api api;

    @Test
    void onceTheDatesAreSetEveryAnswerTellsThem() {
        for (String path : new String[] {"/titles", "/titles", "/titles/nothing", "/titles?format=csv"}) {
            Answer answer = api.get(path);
            assertThat(answer.header("Deprecation")).as(path).isEqualTo("@1893456000");
            assertThat(answer.header("Sunset")).as(path).isEqualTo("Wed, 1 Jan 2031 00:00:00 GMT");
            assertThat(String.join(", ", answer.headers().allValues("Link")))
                    .contains("<https://example.org/v2>; rel=\"deprecation\"")
                    .contains("<https://example.org/v2>; rel=\"sunset\"");
        }
        assertThat(String.join(", ", api.get("/titles").headers().allValues("Link")))
                .contains("rel=\"first\"");
    }

    @Test
    void whatIsNotOfTheVersionIsNotAnnounced() {
        assertThat(api.ask("GET", "/v3/api-docs").header("Deprecation")).isEmpty();
    }
}
