package org.honorarycities.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class DisagreementApiTests {

    @Autowired
    Api api;

    @Test
    void everyDisagreementHasAReasonAndTwoValuesOrMore() {
        assertThat(api.all("/disagreements")).allSatisfy(disagreement -> {
            assertThat(disagreement.path("reason").asString()).isNotBlank();
            assertThat(disagreement
                            .path("values")
                            .valueStream()
                            .map(value -> value.path("value").asString()))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void everyValueIsWhatItsStatementsSay() {
        for (JsonNode disagreement : api.all("/disagreements")) {
            for (JsonNode value : disagreement.path("values")) {
                assertThat(value.path("statements").valueStream()).isNotEmpty().allSatisfy(statement -> {
                    assertThat(statement.path("subject")).isEqualTo(disagreement.path("subject"));
                    assertThat(statement.path("property")).isEqualTo(disagreement.path("property"));
                    assertThat(statement.path("value")).isEqualTo(value.path("value"));
                    assertThat(statement.path("source").path("id").asString()).isNotBlank();
                    assertThat(statement.path("locator").asString()).isNotBlank();
                });
                assertThat(value.path("statements")
                                .valueStream()
                                .map(statement -> statement.path("rank").asString()))
                        .contains(value.path("rank").asString());
            }
        }
    }

    @Test
    void noDisagreementHasTwoPreferredValues() {
        assertThat(api.all("/disagreements"))
                .allSatisfy(disagreement -> assertThat(
                                disagreement.path("values").valueStream())
                        .filteredOn(value -> value.path("rank").asString().equals("preferred"))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void theFilterByPlaceFindsExactlyTheDisagreementsThatNameIt() {
        List<JsonNode> all = api.all("/disagreements");
        Set<String> places = all.stream()
                .flatMap(disagreement -> disagreement.path("places").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        assertThat(places).contains("kyiv", "brest-fortress");
        for (String place : places) {
            assertThat(all)
                    .filteredOn(disagreement -> disagreement
                            .path("places")
                            .valueStream()
                            .anyMatch(id -> id.asString().equals(place)))
                    .hasSize(api.get("/disagreements?limit=1&place=" + place)
                            .json()
                            .path("total")
                            .asInt());
        }
    }
}
