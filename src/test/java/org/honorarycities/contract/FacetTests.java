package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.honorarycities.contract.ApiDocument.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetTests {

    /** What else may be asked; each list takes those of its own parameters. */
    private static final List<Query> OTHERS = List.of(
            Query.of(""),
            Query.of("").with("title", "hero-city"),
            Query.of("").with("country", "UA"),
            Query.of("").with("q", "S"),
            Query.of("").with("dateMatch", "certain"),
            Query.of("").with("awardedFrom", "1945-05-01").with("awardedTo", "2008-05-05"),
            Query.of("").with("from", "1942-06").with("to", "1943-07-05"),
            Query.of("").with("from", "1945-05-01").with("to", "2008-05-05"),
            Query.of("").with("from", "1942-06").with("dateMatch", "certain"),
            Query.of("").with("kind", "battle"),
            Query.of("").with("kind", "city").with("bbox", "20,40,40,60"));

    /** How many values of a facet are tried under other filters. */
    private static final int SAMPLE = 6;

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("facets")
    void aCountIsTheTotalOfFilteringByItsValue(Operation list, String facet) {
        for (Query query : queries(list, facet)) {
            long values = query.parameters().isEmpty() ? Long.MAX_VALUE : SAMPLE;
            for (JsonNode value : values(query, facet).stream().limit(values).toList()) {
                assertThat(filteredBy(query, facet, value.path("value").asString())
                                .total(api))
                        .as(query + " " + facet + " " + value)
                        .isEqualTo(value.path("count").asLong());
            }
        }
    }

    /** Only records that have no value at all are not counted. */
    @ParameterizedTest
    @MethodSource("facets")
    void theValuesTogetherCoverTheRecords(Operation list, String facet) {
        Set<String> covered = new HashSet<>();
        for (JsonNode value : values(list.query(), facet)) {
            filteredBy(list.query(), facet, value.path("value").asString())
                    .records(api)
                    .forEach(record -> covered.add(record.toString()));
        }

        assertThat(list.query().records(api))
                .filteredOn(record -> !covered.contains(record.toString()))
                .allMatch(record -> hasNone(record, facet), "has no " + facet);
    }

    private static boolean hasNone(JsonNode record, String facet) {
        return switch (facet) {
            case "title", "place", "country" ->
                record.path("places").isArray() && record.path("places").isEmpty();
            case "year", "decade" -> record.path("date").isNull();
            case "signatory" -> record.findValues("signatories").stream().allMatch(JsonNode::isEmpty);
            case "person" -> record.path("people").isEmpty();
            case "unit" -> record.path("units").isEmpty();
            default -> record.path(facet).isNull();
        };
    }

    @ParameterizedTest
    @MethodSource("facets")
    void noValueIsToldThatNoRecordHas(Operation list, String facet) {
        for (Query query : queries(list, facet)) {
            assertThat(values(query, facet))
                    .allMatch(value -> value.path("count").asLong() > 0
                            && !value.path("label").asString().isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({"country, RU, Россия", "title, hero-city, Город-герой"})
    void aLabelIsInTheLanguageAskedFor(String facet, String value, String label) {
        assertThat(values(Query.of("/api/v1/places").with("lang", "ru"), facet))
                .filteredOn(one -> one.path("value").asString().equals(value))
                .singleElement()
                .extracting(one -> one.path("label").asString())
                .isEqualTo(label);
    }

    /** So that a select box keeps its other options. */
    @ParameterizedTest
    @MethodSource("facets")
    void anIndependentFacetIgnoresItsOwnFilter(Operation list, String facet) {
        List<JsonNode> all = values(list.query(), facet);
        Query filtered =
                filteredBy(list.query(), facet, all.get(0).path("value").asString());

        assertThat(values(filtered.with("facetMode", "independent"), facet)).isEqualTo(all);
    }

    @Test
    void facetsAreAbsentUnlessAskedFor() {
        assertThat(api.get("/places").json().has("facets")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("facets")
    void aFormatThatHasNoRoomForFacetsIsRefusedWithThem(Operation list, String facet) {
        for (String type : list.types()) {
            Api.Answer answer =
                    list.query().with("facets", facet).with("limit", "1").ask(api, "Accept", type);

            assertThat(answer.status() == 400 || answer.text().contains("\"facets\":{\"" + facet + "\":"))
                    .as(type)
                    .isTrue();
        }
    }

    @Test
    void facetsMayBeGivenInOneParameterOrSeveral() {
        assertThat(api.get("/places?facets=title&facets=kind").json().path("facets"))
                .isEqualTo(api.get("/places?facets=title,kind").json().path("facets"));
    }

    private List<JsonNode> values(Query query, String facet) {
        return query.with("facets", facet)
                .with("limit", "1")
                .ask(api)
                .json()
                .path("facets")
                .path(facet)
                .valueStream()
                .toList();
    }

    /** Years and decades are filtered by their first and last year, inside the interval that is asked for already. */
    private Query filteredBy(Query query, String facet, String value) {
        if (!facet.equals("year") && !facet.equals("decade")) {
            return query.with(facet, value);
        }
        String end = Integer.toString(Integer.parseInt(value) + (facet.equals("year") ? 0 : 9));
        boolean isPlace = query.path().endsWith("places");
        String from = isPlace ? "awardedFrom" : "from";
        String to = isPlace ? "awardedTo" : "to";
        String askedFrom = query.parameters().getOrDefault(from, value);
        String askedTo = query.parameters().getOrDefault(to, end);
        return query.with(
                        from,
                        DateConditions.start(askedFrom).compareTo(DateConditions.start(value)) > 0 ? askedFrom : value)
                .with(to, DateConditions.end(askedTo).compareTo(DateConditions.end(end)) < 0 ? askedTo : end);
    }

    /** What can be filtered by the facet as well. */
    private static List<Query> queries(Operation list, String facet) {
        Set<String> names = new HashSet<>(
                list.queryParameters().stream().map(Parameter::name).toList());
        return OTHERS.stream()
                .filter(other -> names.containsAll(other.parameters().keySet()))
                .filter(other -> !other.parameters().containsKey(facet))
                .filter(other -> !(other.parameters().containsValue("battle")
                        && !list.path().endsWith("events")))
                .filter(other -> !(other.parameters().containsValue("city")
                        && !list.path().endsWith("places")))
                .map(other -> other.parameters().entrySet().stream()
                        .reduce(
                                list.query(),
                                (query, parameter) -> query.with(parameter.getKey(), parameter.getValue()),
                                (one, same) -> one))
                .toList();
    }

    /** The facets that each list has, as it tells when it refuses another. */
    Stream<Arguments> facets() {
        return ApiDocument.of(api).lists().stream()
                .filter(list -> list.takes("facets"))
                .flatMap(list -> ProblemAssert.assertRefused(
                                list.query().with("facets", "nope!").ask(api), "facets")
                        .path("allowed")
                        .valueStream()
                        .map(facet -> Arguments.of(list, facet.asString())));
    }
}
