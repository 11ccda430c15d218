package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.honorarycities.contract.ApiDocument.Parameter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Compares every list with what brute force leaves of all its records. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterTests {

    private static final int QUERIES = 100;
    private static final Set<String> NO_FILTERS =
            Set.of("limit", "offset", "sort", "lang", "fields", "format", "facets", "facetMode");

    /** They do nothing alone. */
    private static final Set<String> DEPENDENT = Set.of("dateMatch", "near", "radiusKm");

    @Autowired
    Api api;

    private Records records;
    private Filters filters;

    @BeforeAll
    void readAllRecords() {
        records = new Records(api);
        filters = new Filters(records);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyDocumentedFilterIsKnownHere(Operation list) {
        assertThat(filters.of(name(list)))
                .extracting(Filter::name)
                .containsExactlyInAnyOrderElementsOf(list.queryParameters().stream()
                        .map(Parameter::name)
                        .filter(name -> !NO_FILTERS.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasTheRecordsThatSatisfyTheFiltersAndNoOthers(Operation list) {
        Random random = new Random(1945);
        for (int i = 0; i < QUERIES; i++) {
            Query query = random(list, random);

            ListAssert<JsonNode> found = assertThat(query.records(api))
                    .as(query.toString())
                    .usingElementComparator((one, other) -> identity(one).compareTo(identity(other)));
            if (list.takes("sort")) {
                found.containsExactlyElementsOf(expected(list, query));
            } else { // best first
                found.containsExactlyInAnyOrderElementsOf(expected(list, query));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyFilterLeavesSomeRecordsAndNotAll(Operation list) {
        Random random = new Random(1945);
        for (Filter filter : filters.of(name(list))) {
            if (!DEPENDENT.contains(filter.name())) {
                assertThat(IntStream.range(0, 40)
                                .mapToLong(i -> list.query()
                                        .with(filter.name(), filter.value().apply(random))
                                        .total(api)))
                        .as(filter.name())
                        .anyMatch(total ->
                                total > 0 && total < records.of(name(list)).size());
            }
        }
    }

    @Test
    void certainLeavesFewerEventsThanPossible() {
        Query year = Query.of("/api/v1/events").with("from", "1942").with("to", "1942");

        assertThat(year.with("dateMatch", "certain").total(api))
                .isPositive()
                .isLessThan(year.with("dateMatch", "possible").total(api));
    }

    @Test
    void aBoxMayCrossTheAntimeridian() {
        assertThat(api.ids("/places?bbox=130,40,-170,60"))
                .containsExactly("khabarovsk", "petropavlovsk-kamchatsky", "vladivostok");
    }

    @Test
    void aRadiusLeavesWhatIsNoFartherWithTheDistance() {
        assertThat(api.get("/places?near=59.9386,30.3141&radiusKm=60&sort=distance")
                        .json()
                        .path("data")
                        .valueStream()
                        .map(place -> place.path("id").asString()))
                .startsWith("saint-petersburg")
                .contains("gatchina", "kolpino", "kronstadt", "lomonosov");
    }

    @Test
    void aRadiusOfZeroFindsThePlaceAtThePoint() {
        assertThat(api.all("/places"))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(api.ids("/places?radiusKm=0&near="
                                + place.at("/location/latitude").asDouble() + ","
                                + place.at("/location/longitude").asDouble()))
                        .containsExactly(place.path("id").asString()));
    }

    @Test
    void theDistanceIsToldOnlyWhereAPointIsGiven() {
        assertThat(api.get("/places?limit=1").json().at("/data/0").has("distanceKm"))
                .isFalse();
        assertThat(api.get("/places?limit=1&near=59.9,30.3")
                        .json()
                        .at("/data/0/distanceKm")
                        .isNumber())
                .isTrue();
    }

    private Query random(Operation list, Random random) {
        List<Filter> chosen = new ArrayList<>(filters.of(name(list)));
        Collections.shuffle(chosen, random);
        Query query = list.query();
        for (Filter filter : chosen.subList(0, Math.min(chosen.size(), 1 + random.nextInt(3)))) {
            query = query.with(filter.name(), filter.value().apply(random));
        }
        if (query.parameters().containsKey("radiusKm") && !query.parameters().containsKey("near")) {
            query = query.with("near", "55.75,37.62");
        }
        return isOrdered(query) && isOrdered(query, "from", "to") && isOrdered(query, "awardedFrom", "awardedTo")
                ? query
                : random(list, random);
    }

    private static boolean isOrdered(Query query) {
        double min = Double.parseDouble(query.parameters().getOrDefault("min", "0"));
        double max = Double.parseDouble(query.parameters().getOrDefault("max", "1e12"));
        return min <= max;
    }

    private static boolean isOrdered(Query query, String from, String to) {
        String start = query.parameters().getOrDefault(from, "0000");
        String end = query.parameters().getOrDefault(to, "9999");
        return DateConditions.start(start).compareTo(DateConditions.end(end)) <= 0;
    }

    private List<JsonNode> expected(Operation list, Query query) {
        List<Filter> asked = filters.of(name(list)).stream()
                .filter(filter -> query.parameters().containsKey(filter.name()))
                .toList();
        return records.of(name(list)).stream()
                .filter(record -> asked.stream()
                        .allMatch(filter -> filter.condition()
                                .holds(record, query.parameters().get(filter.name()), query)))
                .toList();
    }

    /** What does not change with the question, as distances do. */
    private static String identity(JsonNode record) {
        return record.has("id")
                ? record.path("id").asString()
                : record.path("subject") + "|" + record.path("property") + "|" + record.path("value") + "|"
                        + record.path("source") + "|" + record.path("locator");
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }

    private static String name(Operation list) {
        return list.path().replace("/api/v1/", "");
    }
}
