package org.honorarycities.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class CalendarApiTests {

    @Autowired
    Api api;

    private ICalendar calendar(String query) {
        return Biweekly.parse(api.get("/calendar.ics" + query).text()).first();
    }

    private Set<String> ids(String query) {
        return calendar(query).getEvents().stream()
                .map(event -> event.getUid().getValue().replace("@honorary-cities", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void twoParsersFindOneEntryForEachRecordOnItsDayAndNoOthers() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() == 2000; day = day.plusDays(1)) {
            String date = day.toString().substring(5);
            JsonNode found = api.get("/on-this-day?date=" + date).json();
            found.path("awards").forEach(one -> expected.add(day("award", one, "/record/id", "/record/awarded", date)));
            found.path("events").forEach(one -> expected.add(day("event", one, "/record/id", "/record/date", date)));
            found.path("ceremonies")
                    .forEach(one ->
                            expected.add(day("ceremony", one, "/record/ceremony/id", "/record/ceremony/date", date)));
        }
        String text = api.get("/calendar.ics").text();
        Calendar byIcal4j = new CalendarBuilder().build(new StringReader(text));
        byIcal4j.validate();

        assertThat(byIcal4j.getComponents(Component.VEVENT).stream()
                        .map(event -> event.getRequiredProperty("UID").getValue() + " "
                                + event.getRequiredProperty("DTSTART").getValue()))
                .hasSizeGreaterThan(400)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Biweekly.parse(text).first().getEvents())
                .extracting(event -> event.getUid().getValue() + " " + started(event))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String day(String type, JsonNode one, String id, String date, String dayOfYear) {
        boolean isEnd = one.path("relation").asString().equals("ends");
        String end = one.at(date).path(isEnd ? "latest" : "earliest").asString();
        assertThat(end).endsWith(dayOfYear);
        return type + "." + one.at(id).asString() + (isEnd ? ".end" : "") + "@honorary-cities " + end.replace("-", "");
    }

    private static String started(VEvent event) {
        var date = event.getDateStart().getValue().getRawComponents();
        return date.toString(false, true).replaceAll("\\D", "");
    }

    @Test
    void everyEntryIsAWholeDayThatRecursYearlyAndTakesNoTime() {
        String created = api.get("/dataset").json().path("created").asString();

        assertThat(calendar("").getEvents()).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.YEARLY);
            assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(created);
        });
    }

    @Test
    void everyEntryLinksToItsRecord() {
        Set<String> records = Stream.concat(
                        api.all("/awards").stream()
                                .map(award -> "awards/" + award.path("id").asString()),
                        api.all("/events").stream()
                                .map(event -> "events/" + event.path("id").asString()))
                .map(record -> "http://localhost:8080/api/v1/" + record)
                .collect(Collectors.toSet());

        assertThat(calendar("").getEvents()).allSatisfy(event -> {
            String url = event.getUrl().getValue();
            assertThat(records).contains(url);
            assertThat(event.getUid().getValue().startsWith("event.")).isEqualTo(url.contains("/events/"));
            assertThat(event.getDescription().getValue()).endsWith("\n" + url);
        });
    }

    @Test
    void subscribersAreToldTheNameAndToRefreshDaily() {
        ICalendar calendar = calendar("?lang=ru");

        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo(calendar.getNames().get(0).getValue())
                .isEqualTo("Города-герои и города воинской славы: памятные даты");
        assertThat(calendar.getRefreshInterval().getValue()).hasToString("P1D");
        assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue())
                .isEqualTo("P1D");
    }

    @Test
    void fileIsUtf8InShortLines() {
        for (String language : List.of("en", "ru", "zh")) {
            Api.Answer file = api.get("/calendar.ics?lang=" + language);

            assertThat(file.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
            assertThat(file.text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(file.text().split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | award.kyiv-hero-city              | Hero City: Kyiv (1961)
            ru | award.kyiv-hero-city              | Город-герой: Киев (1961)
            bg | event.siege-of-leningrad-1941.end | Siege of Leningrad: край (1944)
            en | event.siege-of-leningrad-1941     | Siege of Leningrad: begins (1941)
            ru | ceremony.anapa-city-of-military-glory-2011-06-22 | Город воинской славы: Анапа, церемония вручения (2011)
            de | ceremony.anapa-city-of-military-glory-2011-06-22 | City of Military Glory: Anapa, award ceremony (2011)
            """)
    void summaryIsInTheRequestedLanguageWhereItExists(String language, String id, String summary) {
        assertThat(calendar("?lang=" + language).getEvents())
                .filteredOn(event -> event.getUid().getValue().equals(id + "@honorary-cities"))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(summary);
        assertThat(api.get("/calendar.ics?lang=" + language)
                        .header("Content-Language")
                        .split(", "))
                .contains(language, "en")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFilterSelectsWhatTheListsSelect() {
        Set<String> all = ids("");
        for (String filter : List.of("title", "country", "place")) {
            String facet = filter.equals("place") ? "place" : filter;
            api.get("/awards?limit=1&facets=" + facet)
                    .json()
                    .path("facets")
                    .path(facet)
                    .forEach(value -> {
                        String query = "?" + filter + "=" + value.path("value").asString();
                        assertThat(ids(query)).as(query).isNotEmpty().isEqualTo(expected(all, query));
                    });
        }
        for (String query : List.of("?title=hero-city,hero-fortress&country=UA,BY", "?place=kyiv,minsk&country=BY")) {
            assertThat(ids(query)).as(query).isNotEmpty().isEqualTo(expected(all, query));
        }
    }

    /** The entries of the awards and events that the lists give for the same filter. */
    private Set<String> expected(Set<String> all, String query) {
        Set<String> records = new HashSet<>();
        api.all("/awards" + query).forEach(award -> {
            records.add("award." + award.path("id").asString());
            award.path("ceremonies")
                    .forEach(one -> records.add("ceremony." + one.path("id").asString()));
        });
        api.all("/events" + query)
                .forEach(event -> records.add("event." + event.path("id").asString()));
        return all.stream()
                .filter(id -> records.contains(id.replaceFirst("\\.end$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"award", "ceremony", "event", "award,event"})
    void typeSelectsTheEntriesOfTheseTypes(String types) {
        assertThat(ids("?type=" + types))
                .isNotEmpty()
                .isEqualTo(ids("").stream()
                        .filter(id -> List.of(types.split(",")).contains(id.replaceFirst("\\..*", "")))
                        .collect(Collectors.toSet()));
    }
}
