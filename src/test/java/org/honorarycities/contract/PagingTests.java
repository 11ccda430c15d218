package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTests {

    private static final String CENTRE = "55.75,37.62";

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("lists")
    void thePagesOfAnySizeHaveEachRecordOnce(Operation list) {
        List<JsonNode> all = list.query().records(api);
        for (int limit : all.size() < 100 ? List.of(1, 7, 60, 61) : List.of(99, 250)) {
            assertThat(list.query().with("limit", Integer.toString(limit)).records(api))
                    .isEqualTo(all);
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void thePagesAreFoundFromTheEndAsWell(Operation list) {
        List<JsonNode> all = list.query().records(api);
        Query first = list.query().with("limit", Integer.toString(Math.min(500, 1 + all.size() / 4)));
        List<JsonNode> backwards = new ArrayList<>();
        String link = first.ask(api).json().path("links").path("last").asString();
        while (link != null) {
            JsonNode page = api.follow(link).json();
            List<JsonNode> records = page.path("data").valueStream().toList();
            backwards.addAll(0, records);
            link = page.path("links").path("prev").asString(null);
        }

        assertThat(backwards).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPageTellsWhichItIs(Operation list) {
        JsonNode page =
                list.query().with("limit", "2").with("offset", "1").ask(api).json();

        assertThat(page.path("limit").asInt()).isEqualTo(2);
        assertThat(page.path("offset").asInt()).isEqualTo(1);
        assertThat(page.path("total").asInt())
                .isEqualTo(list.query().records(api).size());
        assertThat(page.path("data").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anOffsetBehindTheEndGivesAnEmptyPageWithAWayBack(Operation list) {
        JsonNode page = list.query().with("offset", "999999999").ask(api).json();

        assertThat(page.path("data").isArray()).isTrue();
        assertThat(page.path("data").isEmpty()).isTrue();
        assertThat(page.path("links").has("next")).isFalse();
        assertThat(api.follow(page.path("links").path("prev").asString())
                        .json()
                        .path("data")
                        .isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void thePageBeforeHasTheRecordsBeforeAndNoOthers(Operation list) {
        List<JsonNode> all = list.query().records(api);
        int offset = Math.min(5, all.size() - 1);
        Query page = list.query().with("offset", Integer.toString(offset)).with("limit", "10");

        JsonNode before = api.follow(
                        page.ask(api).json().path("links").path("prev").asString())
                .json();

        assertThat(before.path("data").valueStream().toList()).isEqualTo(all.subList(0, offset));
    }

    @Test
    void anEmptyListIsNoError() {
        JsonNode page = api.get("/places?q=nowhere").json();

        assertThat(page.path("data").isArray()).isTrue();
        assertThat(page.path("total").asInt(-1)).isZero();
        assertThat(page.path("links").has("next")).isFalse();
        assertThat(page.path("links").has("prev")).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void anOrderIsTrueAndTiesAreBrokenById(Operation list, String sort) {
        List<JsonNode> expected = new ArrayList<>(byId(list));
        if (sort.matches("-(id|subject)")) {
            Collections.reverse(expected);
        } else if (!sort.matches("id|subject")) {
            expected.sort(by(list, sort));
        }

        assertThat(ordered(list, sort)).isEqualTo(expected);
    }

    private Comparator<JsonNode> by(Operation list, String sort) {
        Comparator<Object> ascending = PagingTests::compare;
        return Comparator.comparing(
                record -> key(list, record, sort.replace("-", "")),
                Comparator.nullsLast(sort.startsWith("-") ? ascending.reversed() : ascending));
    }

    @ParameterizedTest
    @MethodSource("anOrderIsTrueAndTiesAreBrokenById")
    void anOrderHoldsFromPageToPage(Operation list, String sort) {
        Query query = query(list, sort);

        assertThat(query.with("limit", "97").records(api)).isEqualTo(query.records(api));
    }

    @ParameterizedTest
    @CsvSource({
        "titles, firstAwarded",
        "places, name",
        "awards, awarded",
        "events, date",
        "acts, date",
        "decorations, date",
        "ceremonies, date",
        "sources, title",
        "names, id",
        "figures, id",
        "statements, subject",
        "disagreements, subject"
    })
    void theOrderIsWhatAReaderExpectsUnlessAskedOtherwise(String list, String sort) {
        Query query = Query.of("/api/v1/" + list);

        assertThat(query.records(api)).isEqualTo(query.with("sort", sort).records(api));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "be", "bg"})
    void placesAreInTheOrderOfTheLanguageOfTheResponse(String language) {
        assertThat(Query.of("/api/v1/places").with("lang", language).records(api))
                .extracting(place -> place.path("name").asString())
                .isSortedAccordingTo(Collator.getInstance(new ULocale(language))::compare);
    }

    @ParameterizedTest
    @MethodSource("listsWithIds")
    void aBatchOfIdsHasTheseRecordsInTheOrderOfSort(Operation list) {
        List<JsonNode> all = new ArrayList<>(list.query().records(api));
        List<JsonNode> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(1941));
        some = some.subList(0, Math.min(50, some.size()));
        String ids = some.stream().map(record -> record.path("id").asString()).collect(Collectors.joining(","));
        all.retainAll(some);

        assertThat(list.query().with("id", ids).records(api)).isEqualTo(all);
    }

    List<Operation> listsWithIds() {
        return lists().stream().filter(list -> list.takes("id")).toList();
    }

    Stream<Arguments> anOrderIsTrueAndTiesAreBrokenById() {
        return lists().stream()
                .filter(list -> list.takes("sort"))
                .flatMap(list -> ProblemAssert.assertRefused(
                                list.query().with("sort", "nope!").ask(api), "sort")
                        .path("allowed")
                        .valueStream()
                        .map(sort -> Arguments.of(list, sort.asString())));
    }

    private List<JsonNode> byId(Operation list) {
        return ordered(list, list.takes("id") ? "id" : "subject");
    }

    private List<JsonNode> ordered(Operation list, String sort) {
        return query(list, sort).records(api);
    }

    private static Query query(Operation list, String sort) {
        Query query = list.takes("near") ? list.query().with("near", CENTRE) : list.query();
        return query.with("sort", sort);
    }

    /** What a record is sorted by; null if it has none of it. */
    private static @Nullable Object key(Operation list, JsonNode record, String sort) {
        JsonNode key = switch (list.path().replace("/api/v1/", "") + " " + sort) {
            case "places latitude", "places longitude" ->
                record.path("location").path(sort);
            case "places distance" -> record.path("distanceKm");
            case "places firstAwarded" -> record.path("awards").path(0).path("awarded");
            case "awards place", "names place" -> record.path("place").path("name");
            case "awards title", "statements source" -> record.path(sort).path("id");
            case "figures value" -> record.path("from");
            default -> record.path(sort);
        };
        assertThat(key.isMissingNode()).as(sort).isFalse();
        switch (list.path().replace("/api/v1/", "") + " " + sort) {
            case "places name", "awards place", "names place" -> {
                return Collator.getInstance(ULocale.ENGLISH).getCollationKey(key.asString());
            }
            case "sources title" -> {
                return Collator.getInstance(ULocale.ROOT).getCollationKey(key.asString());
            }
            default -> {
                JsonNode value = key.has("edtf") ? key.path("earliest") : key;
                return value.isNull() ? null : value.isNumber() ? (Object) value.asDouble() : value.asString();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }
}
