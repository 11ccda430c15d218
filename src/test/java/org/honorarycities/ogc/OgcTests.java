package org.honorarycities.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** The requirements of OGC API - Features 1.0, Part 1, by the names of its abstract test suite. */
@ApiTest
class OgcTests {

    private static final List<String> COLLECTIONS = List.of("awards", "events", "places");
    private static final String CONFORMANCE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static final String ID = "https://honorary-cities.invalid/ogc.json";

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    /** /conf/core/root-op, conformance-op, api-definition-op, fc-md-op, fc-op, f-op; /req/core/fc-rel-type, f-links. */
    @Test
    void everyLinkFromTheLandingPageIsAbsoluteAndLeadsToItsTypeAndOneThatTheDefinitionDescribes() {
        Map<String, String> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(host() + "/ogc"));
        Set<String> relations = new TreeSet<>();
        while (!open.isEmpty()) {
            String address = open.remove();
            Api.Answer answer = api.follow(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            if (found.containsKey(address)) {
                assertThat(answer.header("Content-Type").replace(" ", "")).isEqualTo(found.get(address));
            }
            JsonNode links = answer.json().path("links");
            for (JsonNode link : links) {
                relations.add(link.path("rel").asString());
                assertThat(link.path("type").asString()).as(link.toString()).isNotEmpty();
                String target = link.path("href").asString();
                if (!link.path("rel").asString().equals("license")) {
                    assertThat(target).startsWith(host() + "/ogc");
                    if (found.put(target, link.path("type").asString()) == null) {
                        open.add(target);
                    }
                }
            }
            answer.json()
                    .path("collections")
                    .forEach(collection -> collection.path("links").forEach(link -> {
                        String target = link.path("href").asString();
                        if (target.startsWith(host())
                                && found.put(target, link.path("type").asString()) == null) {
                            open.add(target);
                        }
                    }));
            assertMatchesDefinition(address, answer);
        }
        assertThat(relations)
                .contains("self", "service-desc", "conformance", "data", "items", "next", "prev", "collection");
        assertThat(relations("/ogc")).containsExactly("self", "service-desc", "conformance", "data");
        assertThat(relations("/ogc/collections/places/items/kyiv")).containsExactly("self", "collection");
    }

    private List<String> relations(String path) {
        return get(path)
                .path("links")
                .valueStream()
                .map(link -> link.path("rel").asString())
                .toList();
    }

    @Test
    void theConformanceClassesAreCoreGeoJsonAndOpenApi() {
        assertThat(get("/ogc/conformance").path("conformsTo").valueStream().map(JsonNode::asString))
                .containsExactly(CONFORMANCE + "core", CONFORMANCE + "geojson", CONFORMANCE + "oas30");
    }

    /** /conf/oas30/completeness. */
    @Test
    void theDefinitionHasEveryPathAndEveryParameterThatTheListHas() {
        JsonNode definition = get("/ogc/api");
        assertThat(definition.path("openapi").asString()).startsWith("3.0");
        assertThat(definition.at("/servers/0/url").asString()).isEqualTo(host() + "/ogc");
        assertThat(definition.path("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("/", "/api", "/conformance", "/collections"),
                                COLLECTIONS.stream()
                                        .map("/collections/"::concat)
                                        .flatMap(path -> Stream.of(path, path + "/items", path + "/items/{featureId}")))
                        .toList());
        JsonNode document = get("/v3/api-docs");
        for (String collection : COLLECTIONS) {
            Map<String, JsonNode> parameters = parameters(definition, collection);
            Set<String> ofList = new TreeSet<>();
            for (JsonNode parameter : document.at("/paths/~1api~1v1~1" + collection + "/get/parameters")) {
                String name = parameter.path("name").asString();
                ofList.add(name);
                String example = example(parameter);
                if (parameters.containsKey(name) && example != null) {
                    String query = "?" + name + "=" + example + (name.equals("radiusKm") ? "&near=48.7,44.5" : "");
                    assertThat(get("/ogc/collections/" + collection + "/items" + query)
                                    .path("numberMatched"))
                            .as(collection + query)
                            .isEqualTo(get("/api/v1/" + collection + query).path("total"));
                }
            }
            ofList.removeAll(List.of("facets", "facetMode", "format"));
            ofList.add("datetime");
            assertThat(parameters.keySet()).isEqualTo(ofList);
            assertThat(parameters.values()).allSatisfy(parameter -> {
                assertThat(parameter.path("in").asString()).isEqualTo("query");
                assertThat(parameter.path("description").asString()).isNotBlank();
            });
            assertThat(parameters.get("bbox").at("/schema/items/type").asString())
                    .isEqualTo("number");
            assertThat(parameters.get("limit").at("/schema/maximum").asInt()).isEqualTo(500);
        }
    }

    private static Map<String, JsonNode> parameters(JsonNode definition, String collection) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        for (JsonNode one : definition.at("/paths/~1collections~1" + collection + "~1items/get/parameters")) {
            JsonNode parameter =
                    one.has("$ref") ? definition.at(one.path("$ref").asString().substring(1)) : one;
            parameters.put(parameter.path("name").asString(), parameter);
        }
        return parameters;
    }

    private static String example(JsonNode parameter) {
        JsonNode example = parameter.at("/schema/examples/0");
        if (example.isMissingNode()) {
            return null;
        }
        String text = example.isArray()
                ? String.join(",", example.valueStream().map(JsonNode::asString).toList())
                : example.asString();
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** /conf/core/fc-response, numberMatched, numberReturned; /conf/geojson/content. */
    @Test
    void thePagesOfACollectionHaveAllRecordsOfTheListAsGeoJsonWithinTheExtent() {
        for (String collection : COLLECTIONS) {
            JsonNode extent = get("/ogc/collections/" + collection).path("extent");
            JsonNode box = extent.at("/spatial/bbox/0");
            List<JsonNode> features = new ArrayList<>();
            String next = "/ogc/collections/" + collection + "/items?limit=70";
            while (next != null) {
                JsonNode page = get(next);
                assertThat(page.path("features").size())
                        .isEqualTo(page.path("numberReturned").asInt())
                        .isBetween(1, 70);
                assertThat(page.path("numberMatched").asInt())
                        .isEqualTo(
                                api.get("/" + collection).json().path("total").asInt());
                page.path("features").forEach(features::add);
                next = page.path("links")
                        .valueStream()
                        .filter(link -> link.path("rel").asString().equals("next"))
                        .map(link -> link.path("href").asString())
                        .findFirst()
                        .orElse(null);
            }
            assertThat(features).isEqualTo(featuresOfList(collection));
            for (JsonNode feature : features) {
                JsonNode geometry = feature.path("geometry");
                if (!geometry.isNull()) {
                    boolean isEvent = collection.equals("events");
                    assertThat(geometry.path("type").asString()).isEqualTo(isEvent ? "MultiPoint" : "Point");
                    List<JsonNode> points = isEvent
                            ? geometry.path("coordinates").valueStream().toList()
                            : List.of(geometry.path("coordinates"));
                    assertThat(points).allSatisfy(point -> {
                        assertThat(point.path(0).asDouble())
                                .isBetween(box.path(0).asDouble(), box.path(2).asDouble());
                        assertThat(point.path(1).asDouble())
                                .isBetween(box.path(1).asDouble(), box.path(3).asDouble());
                    });
                }
            }
            assertThat(total(collection, "datetime", interval(extent)))
                    .isEqualTo(total(collection, "datetime", "../9999-12-31"));
        }
    }

    private static String interval(JsonNode extent) {
        JsonNode interval = extent.at("/temporal/interval/0");
        return interval.path(0).asString("..") + '/' + interval.path(1).asString("..");
    }

    private List<JsonNode> featuresOfList(String collection) {
        List<JsonNode> features = new ArrayList<>();
        JsonNode page;
        do {
            page = api.get("/" + collection + "?format=geojson&limit=500&offset=" + features.size())
                    .json();
            page.path("features").forEach(features::add);
        } while (page.path("links").has("next"));
        return features;
    }

    @Test
    void anItemIsTheFeatureWithItsIdInTheRequestedLanguage() {
        for (String collection : COLLECTIONS) {
            JsonNode feature = get("/ogc/collections/" + collection + "/items?lang=uk&limit=1")
                    .at("/features/0");
            Api.Answer answer = api.follow("/ogc/collections/" + collection + "/items/"
                    + feature.path("id").asString() + "?lang=uk");

            assertThat(answer.header("Content-Type")).isEqualTo("application/geo+json");
            assertThat(answer.header("Content-Language")).contains("uk");
            for (String member : List.of("type", "id", "geometry", "properties")) {
                assertThat(answer.json().path(member)).isEqualTo(feature.path(member));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "500, 500",
        "501, 500",
        "99999999999999999999, 500",
    })
    void aLimitAboveTheMaximumMeansTheMaximum(String limit, int expected) {
        JsonNode page = get("/ogc/collections/events/items?limit=" + limit);

        assertThat(page.path("numberReturned").asInt())
                .isEqualTo(Math.min(expected, page.path("numberMatched").asInt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20,40,35,60", "36.5,44,38.25,55.123456789012345", "170,50,-170,70", "-180,-90,180,90"})
    void aBoxMatchesWhatItMatchesInTheListAlsoWithHeights(String box) {
        String[] sides = box.split(",");
        String high = "%s,%s,-10,%s,%s,9000".formatted((Object[]) sides);
        for (String collection : COLLECTIONS) {
            long expected = api.get("/" + collection + "?limit=1&bbox=" + box)
                    .json()
                    .path("total")
                    .asLong();
            assertThat(total(collection, "bbox", box)).isEqualTo(expected);
            assertThat(total(collection, "bbox", high)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1945-05-01, 1945-05-01, 1945-05-01",
        "1945-05-01T12:30:00Z, 1945-05-01, 1945-05-01",
        "1945-05-01T01:00:00%2B03:00, 1945-04-30, 1945-04-30",
        "1945-05-01T12:30:00.5Z, 1945-05-01, 1945-05-01",
        "1941-06-22/1942-12-31, 1941-06-22, 1942-12-31",
        "1941-06-22T00:00:00Z/1942-12-31T23:59:59Z, 1941-06-22, 1942-12-31",
        "1965-05-08/.., 1965-05-08, ''",
        "1965-05-08/, 1965-05-08, ''",
        "../1945-05-01, '', 1945-05-01",
        "/1945-05-01T00:00:00Z, '', 1945-05-01",
        "1942, 1942, 1942",
        "1942-08/1943, 1942-08, 1943",
        "1945-01-01T/.., 1945-01-01, ''",
    })
    void aTimeMatchesTheRecordsWhoseDateMayLieInIt(String datetime, String from, String to) {
        for (String collection : COLLECTIONS) {
            boolean isPlaces = collection.equals("places");
            String query = (from.isEmpty() ? "" : (isPlaces ? "&awardedFrom=" : "&from=") + from)
                    + (to.isEmpty() ? "" : (isPlaces ? "&awardedTo=" : "&to=") + to);
            assertThat(total(collection, "datetime", datetime))
                    .as(collection)
                    .isEqualTo(api.get("/" + collection + "?limit=1" + query)
                            .json()
                            .path("total")
                            .asLong());
        }
    }

    /** /conf/core/query-param-unknown, query-param-invalid. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc?x=1",
                "/ogc/conformance?x=1",
                "/ogc/api?x=1",
                "/ogc/collections?x=1",
                "/ogc/collections/places?x=1",
                "/ogc/collections/places/items?x=1",
                "/ogc/collections/places/items?from=1945",
                "/ogc/collections/places/items?facets=kind",
                "/ogc/collections/places/items?format=csv",
                "/ogc/collections/places/items/kyiv?bbox=1,2,3,4",
                "/ogc/collections/events/items?limit=0",
                "/ogc/collections/events/items?limit=-1",
                "/ogc/collections/events/items?limit=ten",
                "/ogc/collections/events/items?limit=",
                "/ogc/collections/events/items?bbox=1,2,3",
                "/ogc/collections/events/items?bbox=1,2,3,4,5",
                "/ogc/collections/events/items?bbox=a,b,c,d",
                "/ogc/collections/events/items?bbox=1,60,2,50",
                "/ogc/collections/events/items?kind=nothing",
                "/ogc/collections/events/items?datetime=",
                "/ogc/collections/events/items?datetime=..",
                "/ogc/collections/events/items?datetime=../..",
                "/ogc/collections/events/items?datetime=/",
                "/ogc/collections/events/items?datetime=yesterday",
                "/ogc/collections/events/items?datetime=1945-02-30",
                "/ogc/collections/events/items?datetime=1945-05-01T25:00:00Z",
                "/ogc/collections/events/items?datetime=1945-05-01T12:00:00",
                "/ogc/collections/events/items?datetime=1945-05-01/1941",
                "/ogc/collections/events/items?datetime=1941/1942/1943",
                "/ogc/collections/events/items?datetime=1941&from=1940",
                "/ogc/collections/events/items?datetime=1941&datetime=1942",
            })
    void anInvalidOrUnknownParameterIsAProblemThatNamesIt(String address) {
        Api.Answer answer = api.follow(address);

        assertThat(answer.status()).isEqualTo(400);
        String name = address.replaceAll(".*\\?(\\w+)=.*", "$1");
        assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo(name);
        assertThat(answer.json().path("detail").asString()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "/ogc/collections/cities, /ogc/collections/cities",
        "/ogc/collections/cities/items, /ogc/collections/cities/items",
        "/ogc/collections/cities/items/kyiv, /ogc/collections/cities/items/kyiv",
        "/ogc/collections/places/items/Kyiv, Did you mean 'kyiv'?",
    })
    void anUnknownCollectionOrItemIsNotFound(String path, String reason) {
        Api.Answer answer = api.follow(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asString()).contains(reason);
    }

    private long total(String collection, String parameter, String value) {
        return get("/ogc/collections/" + collection + "/items?limit=1&" + parameter + "=" + value)
                .path("numberMatched")
                .asLong();
    }

    private String host() {
        return "http://localhost:" + port;
    }

    private JsonNode get(String address) {
        Api.Answer answer = api.follow(address);
        assertThat(answer.status()).as(address + answer.text()).isEqualTo(200);
        return answer.json();
    }

    private final Map<String, Schema> schemas = new HashMap<>();

    private void assertMatchesDefinition(String address, Api.Answer answer) {
        JsonNode definition = get("/ogc/api");
        String path = URI.create(address).getPath().substring("/ogc".length());
        String pointer = "/paths/" + (path.isEmpty() ? "/" : path).replace("/", "~1") + "/get/responses/200/content/"
                + answer.header("Content-Type").replace(" ", "").replace("/", "~1") + "/schema";
        assertThat(definition.at(pointer).isMissingNode()).as(pointer).isFalse();
        Schema schema = schemas.computeIfAbsent(
                pointer,
                at -> SchemaRegistry.withDialect(
                                Dialects.getOpenApi30(),
                                registry -> registry.schemas(Map.of(ID, definition.toString())))
                        .getSchema(SchemaLocation.of(ID + "#" + at)));
        assertThat(schema.validate(answer.text(), InputFormat.JSON)).as(address).isEmpty();
    }
}
