package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeoJsonTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("queries")
    void anAnswerIsAFeatureCollectionByTheStandard(Query query) {
        JsonNode collection = geoJson(query);

        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features").isArray()).isTrue();
        assertThat(collection.has("crs")).isFalse();
        assertThat(collection.path("features")).allSatisfy(GeoJsonTests::assertFeature);
    }

    /** RFC 7946, sections 3.1 and 3.2, with the limits of 4. */
    private static void assertFeature(JsonNode feature) {
        assertThat(feature.path("type").asString()).isEqualTo("Feature");
        assertThat(feature.propertyNames()).containsExactlyInAnyOrder("type", "id", "geometry", "properties");
        assertThat(feature.path("id").isString()).isTrue();
        assertThat(feature.path("properties").isObject()).isTrue();
        JsonNode geometry = feature.path("geometry");
        if (!geometry.isNull()) {
            assertThat(geometry.propertyNames()).containsExactlyInAnyOrder("type", "coordinates");
            JsonNode coordinates = geometry.path("coordinates");
            switch (geometry.path("type").asString()) {
                case "Point" -> assertPosition(coordinates);
                case "MultiPoint" -> assertThat(coordinates).isNotEmpty().allSatisfy(GeoJsonTests::assertPosition);
                default -> throw new AssertionError(geometry.toString());
            }
        }
    }

    private static void assertPosition(JsonNode position) {
        assertThat(position.size()).isEqualTo(2);
        assertThat(position).allMatch(JsonNode::isNumber);
        assertThat(position.path(0).asDouble()).isBetween(-180.0, 180.0);
        assertThat(position.path(1).asDouble()).isBetween(-90.0, 90.0);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theFeaturesAreTheRecordsAndTheirPropertiesTheCellsOfCsv(Query query) {
        JsonNode json = query.ask(api).json();
        JsonNode collection = geoJson(query);

        List<Map<String, String>> rows =
                Csv.read(query.with("format", "csv").ask(api).text()).rows();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode properties = collection.path("features").path(i).path("properties");
            Map<String, String> cells = new LinkedHashMap<>();
            properties
                    .properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString("")));

            assertThat(properties.valueStream()).allMatch(JsonNode::isValueNode);
            assertThat(cells).isEqualTo(rows.get(i));
        }
        assertThat(collection.path("features").valueStream().map(feature -> feature.path("id")))
                .containsExactlyElementsOf(json.path("data")
                        .valueStream()
                        .map(record -> record.path("id"))
                        .toList());
        for (String count : List.of("total", "limit", "offset")) {
            assertThat(collection.path(count)).isEqualTo(json.path(count));
        }
    }

    @Test
    void aPlaceIsWhereItsLocationIsLongitudeFirst() {
        for (JsonNode feature : geoJson(Query.of("/api/v1/places")).path("features")) {
            JsonNode location = feature.path("properties");

            assertThat(feature.path("geometry").path("coordinates"))
                    .containsExactly(location.path("longitude"), location.path("latitude"));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aRecordIsWhereItsPlacesAre(Operation list) {
        Map<String, JsonNode> points = new LinkedHashMap<>();
        geoJson(Query.of("/api/v1/places"))
                .path("features")
                .forEach(place -> points.put(
                        place.path("id").asString(), place.path("geometry").path("coordinates")));
        for (JsonNode feature : geoJson(list.query().with("limit", "500")).path("features")) {
            JsonNode record = feature.path("properties");
            List<JsonNode> expected = Stream.of("id", "place", "places")
                    .flatMap(
                            column -> Stream.of(record.path(column).asString("").split(";")))
                    .map(points::get)
                    .filter(point -> point != null)
                    .toList();
            JsonNode coordinates = feature.path("geometry").path("coordinates");

            assertThat(coordinates.path(0).isArray() ? coordinates.valueStream().toList() : present(coordinates))
                    .isEqualTo(expected);
        }
    }

    private static List<JsonNode> present(JsonNode coordinates) {
        return coordinates.isMissingNode() ? List.of() : List.of(coordinates);
    }

    Stream<Query> queries() {
        return lists().stream()
                .flatMap(list -> Stream.of(
                        list.query().with("limit", "500"),
                        list.query().with("limit", "3").with("offset", "2").with("lang", "ru"),
                        list.query().with("q", "nowhere"),
                        list.query().with("title", "hero-city")));
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists().stream()
                .filter(list -> list.types().contains("application/geo+json"))
                .toList();
    }

    private JsonNode geoJson(Query query) {
        return query.with("format", "geojson").ask(api).json();
    }
}
