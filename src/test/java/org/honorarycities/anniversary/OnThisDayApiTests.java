package org.honorarycities.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    void twentySeventhOfJanuaryGivesTheEndOfTheSiegeOfLeningrad() {
        assertThat(on(LocalDate.of(2000, 1, 27)).path("events").valueStream())
                .extracting(
                        event -> event.path("record").path("id").asString(),
                        event -> event.path("relation").asString(),
                        event -> event.path("yearsPassed").asInt())
                .contains(tuple("siege-of-leningrad-1941", "ends", yearsSince(1944)));
    }

    @Test
    void eachExactDayAppearsOnItsDayWithItsRelationAndNoOtherRecordOnAny() {
        List<String> remembered = new ArrayList<>();
        for (LocalDate day : DAYS) {
            JsonNode answer = on(day);
            for (String list : List.of("awards", "ceremonies", "events")) {
                answer.path(list)
                        .forEach(one -> remembered.add(day.toString().substring(5) + " "
                                + one.path("relation").asString() + " "
                                + one.at(list.equals("ceremonies") ? "/record/ceremony/id" : "/record/id")
                                        .asString()));
            }
        }

        List<JsonNode> awards = api.all("/awards");
        Stream<JsonNode> ceremonies =
                awards.stream().flatMap(award -> award.path("ceremonies").valueStream());
        assertThat(remembered)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                exactDays(awards.stream(), "awarded"),
                                exactDays(api.all("/events").stream(), "date"),
                                exactDays(ceremonies, "date"))
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static Stream<String> exactDays(Stream<JsonNode> records, String property) {
        return records.flatMap(record -> {
            String id = record.path("id").asString();
            String[] ends = record.path(property).path("edtf").asString("").split("/", -1);
            return switch (record.path(property).path("precision").asString("")) {
                case "day" -> Stream.of(ends[0].substring(5, 10) + " falls " + id);
                case "interval" ->
                    Stream.of(exactDay(ends[0], " begins " + id), exactDay(ends[1], " ends " + id))
                            .flatMap(days -> days);
                default -> Stream.empty();
            };
        });
    }

    private static Stream<String> exactDay(String end, String text) {
        return end.matches("\\d{4}-\\d{2}-\\d{2}") ? Stream.of(end.substring(5) + text) : Stream.empty();
    }

    @Test
    void everyListIsEarliestFirst() {
        for (LocalDate day : DAYS) {
            JsonNode answer = on(day);
            for (String list : List.of("awards", "ceremonies", "events")) {
                assertThat(answer.path(list)
                                .valueStream()
                                .map(one -> -one.path("yearsPassed").asInt()))
                        .as(day + " " + list)
                        .isSorted();
            }
        }
    }

    @Test
    void linksLeadThroughAllDaysWithAnniversariesAndNoOthers() {
        Set<String> linked = new TreeSet<>();
        String link = "/api/v1/on-this-day?date=01-01";
        do {
            JsonNode day = api.follow(link).json();
            link = day.path("links").path("next").asString();
            assertThat(link).endsWith("=" + day.path("nextDate").asString());
            assertThat(api.follow(day.path("links").path("prev").asString())
                            .json()
                            .path("date"))
                    .isEqualTo(day.path("previousDate"));
        } while (linked.add(link));

        assertThat(linked.stream().map(day -> day.replaceAll(".*=", "")))
                .containsExactlyElementsOf(DAYS.stream()
                        .filter(day -> Stream.of("awards", "ceremonies", "events")
                                .anyMatch(list -> !on(day).path(list).isEmpty()))
                        .map(day -> day.toString().substring(5))
                        .toList());
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
