package org.honorarycities.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class DisagreementApiTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvFileSource(resources = "known-disagreements.csv", numLinesToSkip = 1)
    void knownDisagreementIsShownWithItsValuesAndRanks(String subject, String property, String values) {
        assertThat(api.all("/disagreements?property=" + property))
                .filteredOn(
                        disagreement -> disagreement.path("subject").asString().equals(subject))
                .singleElement()
                .satisfies(disagreement -> assertThat(disagreement
                                .path("values")
                                .valueStream()
                                .map(value -> value.path("value").asString() + " "
                                        + value.path("rank").asString()))
                        .containsExactlyElementsOf(List.of(values.split("; "))));
    }

    @Test
    void thereAreThirtyDisagreementsAtLeast() {
        assertThat(api.get("/disagreements").json().path("total").asInt()).isGreaterThanOrEqualTo(30);
    }

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
}
