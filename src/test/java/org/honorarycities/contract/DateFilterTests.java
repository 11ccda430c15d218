package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.date.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what the date filters answer with what follows from all the records, for many queries at random. */
@ApiTest
class DateFilterTests {

    private static final int QUERIES = 120;

    @Autowired
    Api api;

    /** The seed is fixed, so that a failure can be repeated. */
    private final Random random = new Random(1945);

    @Test
    void awardsAreThoseThatFollowFromTheirDates() {
        List<JsonNode> awards = api.all("/awards");
        for (int i = 0; i < QUERIES; i++) {
            DateQuery query = DateQuery.random(random, days(awards, "awarded"), "from", "to")
                    .withMatch(random)
                    .withAsOf(random)
                    .withAnniversary(random);

            assertAnswer("/awards", query, awards, award -> query.matches(award.path("awarded")));
        }
    }

    @Test
    void placesAreThoseThatFollowFromTheDatesOfTheirAwards() {
        List<JsonNode> places = api.all("/places");
        for (int i = 0; i < QUERIES; i++) {
            DateQuery query = DateQuery.random(random, days(api.all("/awards"), "awarded"), "awardedFrom", "awardedTo")
                    .withAsOf(random);

            assertAnswer(
                    "/places",
                    query,
                    places,
                    place -> query.isEmpty()
                            || place.path("awards")
                                    .valueStream()
                                    .anyMatch(award -> query.matches(award.path("awarded"))));
        }
    }

    @Test
    void eventsAreThoseThatFollowFromTheirDates() {
        List<JsonNode> events = api.all("/events");
        for (int i = 0; i < QUERIES; i++) {
            DateQuery query = DateQuery.random(random, days(events, "date"), "from", "to")
                    .withMatch(random)
                    .withAnniversary(random);

            assertAnswer("/events", query, events, event -> query.matches(event.path("date")));
        }
    }

    private static List<LocalDate> days(List<JsonNode> records, String property) {
        return records.stream()
                .map(record -> record.path(property))
                .flatMap(date -> Stream.of(date.path("earliest"), date.path("latest")))
                .filter(JsonNode::isString)
                .map(day -> LocalDate.parse(day.asString()))
                .toList();
    }

    private void assertAnswer(String path, DateQuery query, List<JsonNode> records, Predicate<JsonNode> matches) {
        assertThat(api.ids(path + "?limit=500" + query.text()))
                .as(path + query.text())
                .containsExactlyElementsOf(records.stream()
                        .filter(matches)
                        .map(record -> record.path("id").asString())
                        .toList());
    }

    @Test
    void everyDateInAnAnswerCarriesTheBoundsOfItsText() {
        Stream<JsonNode> answers = Stream.of(
                        api.all("/awards").stream(),
                        api.all("/events").stream(),
                        api.all("/places").stream(),
                        api.all("/names").stream(),
                        api.all("/figures").stream(),
                        api.ids("/titles").stream()
                                .map(id -> api.get("/titles/" + id).json()))
                .flatMap(records -> records);

        assertThat(answers.flatMap(answer -> answer.findParents("edtf").stream()))
                .hasSizeGreaterThan(500)
                .allSatisfy(date ->
                        assertThat(date).isEqualTo(asJson(date.path("edtf").asString())));
    }

    private static JsonNode asJson(String edtf) {
        return JsonMapper.shared().valueToTree(HistoricalDate.parse(edtf));
    }
}
