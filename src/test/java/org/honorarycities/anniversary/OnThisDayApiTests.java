package org.honorarycities.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class OnThisDayApiTests {

    /** Every leap year has all the days. */
    private static final List<LocalDate> DAYS =
            LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2001, 1, 1)).toList();

    @Autowired
    Api api;

    private JsonNode on(LocalDate day) {
        return api.get("/on-this-day?date=" + day.toString().substring(5)).json();
    }

    @Test
    void eighthOfMayGivesTheAwardsOf1965WithTheYearsPassed() {
        assertThat(on(LocalDate.of(2000, 5, 8)).path("awards").valueStream())
                .extracting(
                        award -> award.path("record").path("id").asString(),
                        award -> award.path("yearsPassed").asInt())
                .containsExactly(
                        tuple("brest-fortress-hero-fortress", yearsSince(1965)),
                        tuple("moscow-hero-city", yearsSince(1965)));
    }

    @Test
    void eighthOfMayGivesTheCeremoniesOf2009WithTheYearsPassed() {
        assertThat(on(LocalDate.of(2000, 5, 8)).path("ceremonies").valueStream())
                .extracting(
                        ceremony -> ceremony.path("record").path("award").asString(),
                        ceremony -> ceremony.path("yearsPassed").asInt())
                .containsExactly(
                        tuple("kronstadt-city-of-military-glory", yearsSince(2009)),
                        tuple("naro-fominsk-city-of-military-glory", yearsSince(2009)),
                        tuple("vyazma-city-of-military-glory", yearsSince(2009)));
    }

    private static int yearsSince(int year) {
        return Year.now(Clock.systemUTC()).getValue() - year;
    }

    @Test
    void eachRecordDatedToTheDayAppearsOnItsDayAndNoOtherRecordOnAny() {
        List<String> remembered = new ArrayList<>();
        for (LocalDate day : DAYS) {
            JsonNode answer = on(day);
            Stream.of(
                            answer.at("/awards").valueStream().map(award -> award.at("/record/id")),
                            answer.at("/events").valueStream().map(event -> event.at("/record/id")),
                            answer.at("/ceremonies").valueStream().map(held -> held.at("/record/ceremony/id")))
                    .flatMap(ids -> ids)
                    .forEach(id -> remembered.add(day.toString().substring(5) + " " + id.asString()));
        }

        List<JsonNode> awards = api.all("/awards");
        Stream<JsonNode> ceremonies =
                awards.stream().flatMap(award -> award.path("ceremonies").valueStream());
        assertThat(remembered)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                datedToTheDay(awards.stream(), "awarded"),
                                datedToTheDay(api.all("/events").stream(), "date"),
                                datedToTheDay(ceremonies, "date"))
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static Stream<String> datedToTheDay(Stream<JsonNode> records, String property) {
        return records.filter(record ->
                        record.path(property).path("precision").asString("").equals("day"))
                .map(record -> record.path(property).path("earliest").asString().substring(5) + " "
                        + record.path("id").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-30",
                "04-31",
                "13-01",
                "00-10",
                "05-00",
                "5-8",
                "0508",
                "2009-05-08",
                "05-08-2009",
                "may",
                "--05-08"
            })
    void dayThatNoYearHasIsRefused(String day) {
        Api.Answer answer = api.get("/on-this-day?date=" + day);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("parameter").asString())
                .isEqualTo("date");
    }
}
