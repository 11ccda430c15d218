package org.honorarycities.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Holds the awards against the record of their decrees, which was collected apart from the seed data. */
@ApiTest
class RecordedAwardsTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvFileSource(resources = "recorded-awards.csv", numLinesToSkip = 1)
    void awardHasTheDatesAndTheNumberOnRecord(
            String id, String awarded, String acts, String decree, String ceremonies) {
        JsonNode award = api.get("/awards/" + id).json();

        assertThat(award.path("awarded").path("edtf").asString()).isEqualTo(awarded);
        assertThat(dates(award.path("acts"))).containsExactlyInAnyOrderElementsOf(words(acts));
        assertThat(dates(award.path("ceremonies"))).containsExactlyInAnyOrderElementsOf(words(ceremonies));
        assertThat(award.path("acts")
                        .valueStream()
                        .filter(act -> act.path("kind").asString().equals("decree"))
                        .filter(act -> !act.path("number").isNull())
                        .map(act -> act.path("number").asString()))
                .containsExactlyElementsOf(words(decree));
    }

    private static List<String> dates(JsonNode records) {
        return records.valueStream()
                .map(record -> record.path("date").path("edtf").asString())
                .toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "recorded-awards.csv", numLinesToSkip = 1)
    void noDayOfACeremonyIsTheDateOfTheAward(String id, String awarded, String acts, String decree, String ceremonies) {
        assertThat(words(ceremonies)).doesNotContain(awarded);
    }

    @Test
    void everyAwardIsOnRecord() throws Exception {
        try (Stream<String> lines =
                new String(getClass().getResourceAsStream("recorded-awards.csv").readAllBytes()).lines()) {
            assertThat(lines.skip(1).map(line -> line.substring(0, line.indexOf(','))))
                    .containsExactlyElementsOf(api.ids("/awards?limit=500&sort=id"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lomonosov, 2011-11-04, 2011-11-03",
        "stary-oskol, 2011-05-07, 2011-05-05",
        "mozhaysk, 2012-09-02, 2012-05-07",
        "staraya-russa, 2015-04-09, 2015-04-06"
    })
    void wrongDateIsADeprecatedStatementInADisagreementThatPrefersTheRightOne(
            String place, String wrong, String right) {
        String subject = "award/" + place + "-city-of-military-glory";

        assertThat(api.all("/statements?subject=" + subject + "&property=awarded&rank=deprecated"))
                .anySatisfy(statement ->
                        assertThat(statement.path("value").asString()).isEqualTo(wrong));
        assertThat(api.all("/disagreements?place=" + place + "&property=awarded"))
                .singleElement()
                .satisfies(disagreement -> {
                    assertThat(disagreement.path("subject").asString()).isEqualTo(subject);
                    assertThat(rankOf(right, disagreement)).isEqualTo("preferred");
                    assertThat(rankOf(wrong, disagreement)).isIn("normal", "deprecated");
                });
    }

    private static String rankOf(String value, JsonNode disagreement) {
        return disagreement
                .path("values")
                .valueStream()
                .filter(one -> one.path("value").asString().equals(value))
                .map(one -> one.path("rank").asString())
                .findFirst()
                .orElse("absent");
    }

    @Test
    void whatIsNotVerifiedIsNeverPreferredAndHasANote() {
        assertThat(api.all("/statements?source=general-knowledge")).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.path("rank").asString()).isEqualTo("normal");
            assertThat(statement.path("note").asString()).isNotBlank();
        });
    }

    @Test
    void numberIsPublishedExactlyIfItsStatusIsKnown() {
        Stream<JsonNode> acts =
                api.all("/awards").stream().flatMap(award -> award.path("acts").valueStream());
        Stream<JsonNode> steps = api.ids("/titles").stream()
                .flatMap(title ->
                        api.get("/titles/" + title).json().path("legalHistory").valueStream());

        assertThat(Stream.concat(acts, steps))
                .allSatisfy(act -> assertThat(act.path("number").isNull())
                        .isEqualTo(act.path("numberStatus").asString().equals("unknown")));
    }

    @ParameterizedTest
    @CsvSource({
        "city-of-military-glory, en-wikipedia-city-of-military-glory, 45, 43, 45, Held in all: 47",
        "hero-city, hero-cities-article, 12, 11, 12, Kyiv",
        "hero-city, bg-wikipedia-hero-city, 12, 12, 12, agree",
        "hero-fortress, bg-wikipedia-hero-city, 1, 1, 1, agree",
        "city-of-military-glory, interfax, 47, , 47, Mariupol and Melitopol"
    })
    void coverageExplainsWhatAListClaimsListsAndWhatIsHeld(
            String title, String source, int expected, Integer listed, int held, String explanation) {
        assertThat(api.get("/titles/" + title).json().path("coverage").valueStream())
                .filteredOn(row -> row.path("source").asString().equals(source))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("expected").asInt()).isEqualTo(expected);
                    assertThat(
                                    row.path("listed").isNull()
                                            ? null
                                            : row.path("listed").asInt())
                            .isEqualTo(listed);
                    assertThat(row.path("held").asInt()).isEqualTo(held);
                    assertThat(row.path("note").asString()).contains(explanation);
                });
    }

    @Test
    void whatCoverageSaysIsHeldIsHeldOnThatDay() {
        for (String title : api.ids("/titles")) {
            assertThat(api.get("/titles/" + title).json().path("coverage").valueStream())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(api.ids("/awards?limit=500&title=" + title + "&asOf="
                                    + row.path("asOf").path("earliest").asString()))
                            .hasSize(row.path("held").asInt()));
        }
    }
}
