package org.honorarycities.lpf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The rules of the Linked Places Format, version 1.2.2, for every place. */
@ApiTest
class LinkedPlacesTests {

    /** A day, month or year (ISO 8601). */
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    @Autowired
    Api api;

    private JsonNode places(String query) {
        Api.Answer answer = api.get("/places?format=lpf&limit=500" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/ld+json");
        return answer.json();
    }

    private static String id(JsonNode feature) {
        return feature.path("@id").asString().replaceFirst(".*#places/", "");
    }

    @Test
    void theDocumentIsAGeoJsonCollectionOfTheRequestedPlacesInTheirOrderWithTheContextOfTheFormat() {
        JsonNode document = places("&country=UA&sort=-name");

        assertThat(document.propertyNames()).containsExactlyInAnyOrder("type", "@context", "features");
        assertThat(document.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(document.path("@context").asString())
                .endsWith("/linked-places/master/linkedplaces-context-v1.1.jsonld");
        assertThat(document.path("features").valueStream().map(LinkedPlacesTests::id))
                .isEqualTo(api.ids("/places?country=UA&sort=-name"));
        assertThat(api.get("/places?limit=500", "Accept", "application/ld+json").json())
                .isEqualTo(places(""));
        assertThat(places("&id=kyiv&country=RU").path("features")).isEmpty();
    }

    @Test
    void aPlaceHasATitleACountryAFeatureClassATypeAPointAndLinks() {
        Map<String, JsonNode> records = new TreeMap<>();
        api.all("/places").forEach(place -> records.put(place.path("id").asString(), place));
        Set<String> uris = new HashSet<>();
        for (JsonNode feature : places("").path("features")) {
            JsonNode record = records.get(id(feature));
            assertThat(feature.path("@id").asString()).startsWith("https://").matches(uris::add);
            assertThat(feature.path("type").asString()).isEqualTo("Feature");
            assertThat(feature.at("/properties/title")).isEqualTo(record.path("name"));
            assertThat(feature.at("/properties/ccodes")).containsExactly(record.path("country"));
            boolean isFortress = record.path("kind").asString().equals("fortress");
            assertThat(feature.at("/properties/fclasses/0").asString()).isEqualTo(isFortress ? "S" : "P");
            assertThat(feature.at("/types/0/identifier").asString()).matches("aat:300\\d{6}");
            assertThat(feature.at("/types/0/sourceLabels/0/label").asString())
                    .isEqualTo(record.path("kind").asString().replace('-', ' '));
            assertThat(feature.at("/geometry/type").asString()).isEqualTo("Point");
            assertThat(feature.at("/geometry/coordinates"))
                    .containsExactly(record.at("/location/longitude"), record.at("/location/latitude"));
            assertThat(feature.path("links")
                            .valueStream()
                            .map(link -> link.path("identifier").asString()))
                    .containsExactlyElementsOf(List.of("wikidata", "geonames").stream()
                            .filter(link -> !record.path(link).isNull())
                            .map(link -> (link.equals("wikidata") ? "wd:" : "gn:")
                                    + record.path(link).asString())
                            .toList());
            assertThat(feature.path("relations").size())
                    .isEqualTo(record.at("/status/partOf").isNull() ? 0 : 1);
            assertThat(feature.at("/when/timespans/0/start/in")).isEqualTo(record.at("/awards/0/awarded/edtf"));
            assertThat(feature.path("descriptions").size())
                    .isEqualTo(record.path("awards").size());
        }
        assertThat(uris).hasSize(records.size());
    }

    @Test
    void aPlaceHasAllItsNamesEachWithTheSourcesOfItsStatements() {
        Map<String, Set<String>> sources = new TreeMap<>();
        for (JsonNode statement : api.all("/statements")) {
            if (!statement.path("rank").asString().equals("deprecated")) {
                sources.computeIfAbsent(statement.path("subject").asString(), subject -> new HashSet<>())
                        .add(statement.at("/source/title").asString());
            }
        }
        Map<String, List<JsonNode>> names = api.all("/names").stream()
                .collect(Collectors.groupingBy(name -> name.at("/place/id").asString()));
        for (JsonNode feature : places("").path("features")) {
            List<JsonNode> expected = names.get(id(feature));
            assertThat(feature.path("names").size()).isEqualTo(expected.size());
            Set<List<Object>> found = StreamSupport.stream(feature.path("names").spliterator(), false)
                    .map(name -> List.<Object>of(
                            name.path("toponym").asString(),
                            name.path("lang").asString(),
                            name.path("citations")
                                    .valueStream()
                                    .map(citation -> citation.path("label").asString())
                                    .collect(Collectors.toSet()),
                            name.has("when")))
                    .collect(Collectors.toSet());
            assertThat(found)
                    .isEqualTo(expected.stream()
                            .map(name -> List.<Object>of(
                                    name.path("value").asString(),
                                    name.path("language").asString(),
                                    sources.get("name/" + name.path("id").asString()),
                                    !name.path("validFrom").isNull()
                                            || !name.path("validTo").isNull()))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void everyTimespanHasAStartAndIsoDates() {
        JsonNode document = places("");
        List<JsonNode> times = document.findValues("when");
        assertThat(times).hasSizeGreaterThan(100);
        for (JsonNode when : times) {
            JsonNode timespan = when.at("/timespans/0");
            assertThat(timespan.has("start")).isTrue();
            for (JsonNode point : timespan) {
                assertThat(point.size()).isPositive();
                assertThat(List.of("in", "earliest", "latest")).containsAll(point.propertyNames());
                assertThat(point.valueStream().map(JsonNode::asString)).allMatch(date -> date.matches(DATE));
            }
        }
    }

    @Test
    void aFormerNameHasItsYears() {
        JsonNode stalingrad = places("&id=volgograd")
                .at("/features/0/names")
                .valueStream()
                .filter(name -> name.path("toponym").asString().equals("Сталинград")
                        && name.path("lang").asString().equals("ru"))
                .findFirst()
                .orElseThrow();
        assertThat(stalingrad.at("/when/timespans/0/start/in").asString()).startsWith("1925");
        assertThat(stalingrad.at("/when/timespans/0/end/in").asString()).startsWith("1961");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields=name", "facets=kind"})
    void fieldsAndFacetsAreRefused(String parameter) {
        Api.Answer answer = api.get("/places?format=lpf&" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asString())
                .isEqualTo(parameter.split("=")[0]);
    }
}
