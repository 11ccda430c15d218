package org.honorarycities.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class OccupationTests {

    @Autowired
    Api api;

    private List<JsonNode> occupationsOn(String day) {
        return api.all("/events?kind=occupation&from=" + day + "&to=" + day);
    }

    private static Stream<String> placesOf(List<JsonNode> events) {
        return events.stream()
                .flatMap(event -> event.path("places").valueStream())
                .map(place -> place.path("id").asString());
    }

    /** Puts the places of the table occupied.csv together by day. */
    private static Map<String, Set<String>> table() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/test/resources/org/honorarycities/event/occupied.csv"))) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("day"),
                            Collectors.mapping(row -> row.getField("place"), Collectors.toSet())));
        }
    }

    @Test
    void onADayOfTheWarExactlyThePlacesOfTheTableWereOccupied() throws IOException {
        table().forEach((day, places) ->
                assertThat(placesOf(occupationsOn(day))).as(day).containsExactlyInAnyOrderElementsOf(places));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "occupied.csv", numLinesToSkip = 1)
    void eachOfTheseOccupationsIsDatedByTheSourcesOfTheTable(String day, String place, String sources) {
        String event = api.ids("/events?kind=occupation&place=" + place + "&from=" + day + "&to=" + day)
                .get(0);

        assertThat(api.all("/statements?property=date&rank=preferred,normal&subject=event/" + event))
                .extracting(statement -> statement.at("/source/id").asString())
                .contains(sources.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1941-06-21", "1945-05-09", "1946", "1950-01-01", "1990", "1990-07-15", "2013-12-31"})
    void beforeAndAfterTheWarNoPlaceWasOccupied(String day) {
        assertThat(occupationsOn(day)).isEmpty();
    }

    @Test
    void placesThatWereNeverOccupiedHaveNoOccupationAndAllOthersHave() {
        List<String> occupied = placesOf(api.all("/events?kind=occupation&from=1941-06-22&to=1945-05-09"))
                .distinct()
                .toList();

        assertThat(api.ids("/places?limit=500&occupation=never")).isNotEmpty().doesNotContainAnyElementsOf(occupied);
        assertThat(api.ids("/places?limit=500&occupation=partly,whole")).containsExactlyInAnyOrderElementsOf(occupied);
    }

    @Test
    void everyPlaceHasEvents() {
        for (String place : api.ids("/places?limit=500")) {
            assertThat(api.ids("/events?place=" + place)).as(place).isNotEmpty();
        }
    }
}
