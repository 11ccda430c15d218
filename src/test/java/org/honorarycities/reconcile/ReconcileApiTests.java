package org.honorarycities.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ReconcileApiTests {

    /** As many names of the list must lead to their record at once. */
    private static final double MIN_RECALL = 0.95;

    private static final int BATCH = 100;

    @Autowired
    Api api;

    private Reconciliation service;

    @BeforeEach
    void useService() {
        service = new Reconciliation(api);
    }

    @Test
    void manifestIsValidAndAllItNamesExists() {
        JsonNode manifest = service.get("/reconcile", "manifest");

        assertThat(manifest.path("defaultTypes"))
                .isEqualTo(service.get("/reconcile/suggest/type?prefix=", "suggest-types-response")
                        .path("result"));
        for (JsonNode suggest : manifest.path("suggest")) {
            assertThat(api.follow(suggest.path("service_url").asString()
                                    + suggest.path("service_path").asString() + "?prefix=a&type=&limit=7&lang=en")
                            .status())
                    .isEqualTo(200);
        }
        for (String id : List.of("kyiv", "kyiv-hero-city", "hero-city", "Georgy%20Zhukov")) {
            for (String template : List.of("/preview/url", "/view/url")) {
                Api.Answer page = api.follow(manifest.at(template).asString().replace("{{id}}", id));
                Api.Answer shown = page.status() == 302 ? api.follow(page.header("Location")) : page;
                assertThat(shown.status()).as(template + " " + id).isEqualTo(200);
            }
        }
        assertThat(api.follow(manifest.path("logo").asString()).status()).isEqualTo(200);
        assertThat(api.ask("GET", "/reconcile").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void namesInManyLanguagesAndSpellingsLeadToTheirRecordAndNoOtherNameIsMatched() throws IOException {
        List<NamedCsvRecord> names = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> file =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/reconciliation.csv"))) {
            file.forEach(names::add);
        }
        JsonNode results = service.match(queries(names.stream()
                .map(name -> Map.of("query", name.getField("name"), "type", types(name.getField("type"))))
                .toList()));
        List<String> wrong = new ArrayList<>();
        List<String> falselyMatched = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < names.size(); i++) {
            String record = names.get(i).getField("record");
            JsonNode first = results.at("/q" + i + "/result/0");
            known += record.isEmpty() ? 0 : 1;
            if (!record.isEmpty() && !first.path("id").asString("").equals(record)) {
                wrong.add(names.get(i) + " " + first);
            }
            results.at("/q" + i + "/result").forEach(candidate -> {
                if (candidate.path("match").asBoolean()
                        && !candidate.path("id").asString().equals(record)) {
                    falselyMatched.add(record + " " + candidate);
                }
            });
        }
        assertThat(falselyMatched).isEmpty();
        assertThat(known).isGreaterThanOrEqualTo(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (known * (1 - MIN_RECALL)));
    }

    private static List<String> types(String type) {
        return type.isEmpty() ? List.of() : List.of(type);
    }

    private static Map<String, ?> queries(List<?> queries) {
        Map<String, Object> batch = new LinkedHashMap<>();
        queries.forEach(query -> batch.put("q" + batch.size(), query));
        return batch;
    }

    @Test
    void everyRecordedNameLeadsToItsPlaceAndCurrentNamesScoreHighest() {
        List<JsonNode> names = api.all("/names");
        for (int start = 0; start < names.size(); start += BATCH) {
            List<JsonNode> some = names.subList(start, Math.min(start + BATCH, names.size()));
            JsonNode results = service.match(queries(some.stream()
                    .map(name -> Map.of("query", name.path("value").asString(), "type", "place", "limit", 1))
                    .toList()));
            for (int i = 0; i < some.size(); i++) {
                JsonNode name = some.get(i);
                JsonNode first = results.at("/q" + i + "/result/0");
                assertThat(first.path("id").asString(""))
                        .as(name.toString())
                        .isEqualTo(name.at("/place/id").asString());
                assertThat(first.path("score").asDouble())
                        .as(name.toString())
                        .isBetween(name.path("kind").asString().equals("current") ? 100.0 : 96.0, 100.0);
            }
        }
    }

    @Test
    void everyIdLeadsToItsRecordWithAMatch() {
        for (String list : List.of("places", "awards", "titles")) {
            List<String> ids = api.ids("/" + list + "?limit=500");
            JsonNode results = service.match(
                    queries(ids.stream().map(id -> Map.of("query", id)).toList()));
            for (int i = 0; i < ids.size(); i++) {
                JsonNode first = results.at("/q" + i + "/result/0");
                assertThat(first.path("id").asString()).isEqualTo(ids.get(i));
                assertThat(first.path("match").asBoolean()).as(ids.get(i)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'query': 'Volgograd'}                                                             | volgograd       | 100 | true
            {'query': 'Сталинград'}                                                            | volgograd       | 96  | true
            {'query': 'Wolgograd', 'type': 'place'}                                            | volgograd       | 98  | true
            {'query': 'Volgogrod'}                                                             | volgograd       | 91.3 | false
            {'query': 'Volgogrod', 'properties': [{'pid': 'country', 'v': 'Россия'}]}          | volgograd       | 93.3 | true
            {'query': 'Volgograd', 'properties': [{'pid': 'country', 'v': 'US'}]}              | volgograd       | 75  | false
            {'query': 'Volgograd', 'properties': [{'pid': 'country', 'v': 'USSR'}]}            | volgograd       | 100 | true
            {'query': 'Novgorod'}                                                              | veliky-novgorod | 98  | false
            {'query': 'Novgorod', 'properties': [{'pid': 'title', 'v': {'id': 'city-of-military-glory'}}]} | veliky-novgorod | 100 | true
            {'query': 'Новгород', 'properties': [{'pid': 'region', 'v': ['Novgorod']}]}        | veliky-novgorod | 100 | true
            {'query': 'Odessa, Ukraine', 'properties': [{'pid': 'country', 'v': 'UA'}]}        | odesa           | 97  | true
            {'query': 'Odessa, Texas'}                                                         | odesa           | 95  | false
            """)
    void evidenceRaisesTheScoreAndContradictionLowersIt(String query, String id, double score, boolean match) {
        JsonNode first = service.candidates(query).path(0);

        assertThat(first.path("id").asString()).isEqualTo(id);
        assertThat(first.path("match").asBoolean()).isEqualTo(match);
        assertThat(first.path("score").asDouble()).isEqualTo(score);
    }

    @Test
    void propertiesAloneGiveAllRecordsThatHaveThem() {
        assertThat(service.candidates(
                                "{'type': 'place', 'limit': 50, 'properties': [{'pid': 'country', 'v': 'Ukraine'}]}")
                        .valueStream()
                        .map(candidate -> candidate.path("id").asString()))
                .containsExactlyInAnyOrderElementsOf(api.ids("/places?country=UA"));
    }

    @Test
    void limitLimitsCandidatesWhichAreSortedByScore() {
        JsonNode all = service.candidates("{'query': 'grad', 'limit': 100}");
        JsonNode some = service.candidates("{'query': 'Leningard', 'limit': 1}");

        assertThat(some).hasSize(1);
        assertThat(all.valueStream().map(one -> -one.path("score").asDouble())).isSorted();
    }

    @Test
    void batchByAddressGivesTheSameAsByForm() {
        String form = Reconciliation.form("queries", "{\"a\":{\"query\":\"Київ\"},\"b\":{\"query\":\"x\"}}");

        assertThat(api.follow("/reconcile?" + form).json())
                .isEqualTo(api.post("/reconcile", form).json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            queries | {                                               | is not valid JSON
            queries | []                                              | is not a JSON object
            queries | {'a': 1}                                        | the query 'a' is not a JSON object
            queries | {'a': {}}                                       | the query 'a' has neither 'query' nor 'properties'
            queries | {'a': {'query': 1}}                             | the query 'a' has a 'query' that is not a string
            queries | {'a': {'query': 'x', 'limit': 0}}               | the query 'a' has a 'limit' that is not a positive integer
            queries | {'a': {'query': 'x', 'type': 'city'}}           | the query 'a' has the unknown type 'city'
            queries | {'a': {'query': 'x', 'mode': 1}}                | the query 'a' has the unknown field 'mode'
            queries | {'a': {'query': 'x', 'properties': {}}}         | the query 'a' has 'properties' that are not an array
            queries | {'a': {'query': 'x', 'properties': [{'v': 1}]}} | the query 'a' has a property without 'pid'
            queries | {'a': {'query': 'x', 'properties': [{'pid': 'mayor', 'v': 1}]}} | the query 'a' has the unknown property 'mayor'
            extend  | {'ids': 'kyiv', 'properties': []}               | has no array 'ids' of strings
            extend  | {'ids': ['kyiv'], 'properties': ['title']}      | has no array 'properties' of objects with an 'id'
            extend  | {'ids': ['kyiv'], 'properties': [{'id': 'x'}]}  | has the unknown property 'x'
            query   | Kyiv                                            | Unknown parameter 'query'. Known parameters: extend, queries.
            """)
    void badBatchIsRefusedWithTheReason(String parameter, String value, String reason) {
        String form = Reconciliation.form(parameter, value.replace('\'', '"'));
        for (Api.Answer answer : List.of(api.post("/reconcile", form), api.follow("/reconcile?" + form))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
            assertThat(answer.json().path("detail").asString()).contains(reason);
        }
    }

    @Test
    void batchThatIsTooLargeOrRepeatedIsRefused() {
        Map<String, ?> queries =
                queries(Stream.generate(() -> Map.of("query", "x")).limit(101).toList());
        String form = Reconciliation.form(
                "queries", tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(queries));
        String one = Reconciliation.form("queries", "{}");

        assertThat(api.post("/reconcile", form).text()).contains("has 101 queries; send at most 100");
        assertThat(api.post("/reconcile", one + "&" + one).text()).contains("is repeated 2 times");
        assertThat(api.post("/reconcile?" + one, one).text()).contains("is repeated 2 times");
        assertThat(api.post("/reconcile", one + "&extend={}").status()).isEqualTo(400);
        for (String unreadable : List.of("queries=%zz", "queries=" + "x".repeat(200_100))) {
            Api.Answer answer = api.post("/reconcile", unreadable);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("detail").asString()).contains("The form cannot be read.");
        }
    }

    @Test
    void formsAreReadNowhereElseAndNothingElseIsReadHere() {
        String form = Reconciliation.form("queries", "{}");
        for (String path : List.of("/", "/api/v1/places", "/reconcile/", "/reconcile/suggest/type", "/reconcilex")) {
            assertThat(api.post(path, form).status()).as(path).isEqualTo(405);
        }
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            Api.Answer answer = api.ask(method, "/reconcile");
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        }
        assertThat(api.ask("OPTIONS", "/reconcile").header("Access-Control-Allow-Methods"))
                .isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(api.ask("POST", "/reconcile", "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void formIsNotStoredForTheNextClient() {
        JsonNode manifest = api.ask("GET", "/reconcile").json();
        for (int i = 0; i < 3; i++) {
            assertThat(api.post("/reconcile", Reconciliation.form("queries", "{\"a\":{\"query\":\"Kyiv\"}}"))
                            .header("Cache-Control"))
                    .isEqualTo("no-store");
        }

        assertThat(api.ask("GET", "/reconcile").json()).isEqualTo(manifest);
        assertThat(api.post("/reconcile", "").json()).isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "award", "title", "person"})
    void proposedPropertiesAreThoseThatRecordsOfTheTypeHave(String type) {
        List<String> proposed = service.get("/reconcile/properties?type=" + type, "data-extension-property-proposal")
                .path("properties")
                .valueStream()
                .map(property -> property.path("id").asString())
                .toList();
        String id = Map.of("place", "kyiv", "award", "kyiv-hero-city", "title", "hero-city", "person", "Georgy Zhukov")
                .get(type);
        String properties = String.join(
                ", ", proposed.stream().map(one -> "{'id': '" + one + "'}").toList());

        JsonNode row = service.extend("{'ids': ['" + id + "'], 'properties': [" + properties + "]}")
                .at("/rows/" + id);

        assertThat(row.propertyNames()).containsExactlyElementsOf(proposed);
        assertThat(row).allSatisfy(values -> assertThat(values).isNotEmpty());
    }

    @Test
    void valuesOfAllPlacesAreThoseOfTheLists() {
        List<JsonNode> places = api.all("/places?lang=uk");
        String ids = String.join(
                ", ",
                places.stream()
                        .map(place -> "'" + place.path("id").asString() + "'")
                        .toList());
        JsonNode rows = service.extend("{'ids': [" + ids + ", 'atlantis'], 'properties': [{'id': 'title'},"
                        + " {'id': 'awarded'}, {'id': 'country'}, {'id': 'latitude'}, {'id': 'wikidata'},"
                        + " {'id': 'name', 'settings': {'language': 'uk'}}]}")
                .path("rows");

        for (JsonNode award : api.all("/awards")) {
            JsonNode row = rows.path(award.at("/place/id").asString());
            assertThat(row.at("/title/0/id")).isEqualTo(award.at("/title/id"));
            assertThat(row.at("/title/0/name")).isEqualTo(award.at("/title/name"));
            assertThat(row.at("/awarded/0/date").asString())
                    .isEqualTo(award.at("/awarded/edtf").asString() + "T00:00:00Z");
        }
        for (JsonNode place : places) {
            JsonNode row = rows.path(place.path("id").asString());
            assertThat(row.at("/country/0/str")).isEqualTo(place.path("country"));
            assertThat(row.at("/latitude/0/float").asDouble())
                    .isEqualTo(place.at("/location/latitude").asDouble());
            assertThat(row.at("/name/0/str").asString(""))
                    .isIn(place.path("name").asString(), "");
        }
        assertThat(rows.path("atlantis"))
                .allSatisfy(values -> assertThat(values).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Kyi, kyiv",
        "Стал, volgograd",
        "kyiv, kyiv",
        "kyiv-hero-city, kyiv-hero-city",
        "Hero C, hero-city",
        "zhuk, Gavriil Zhukov"
    })
    void recordIsSuggestedWhileItsNameIsTyped(String prefix, String id) {
        JsonNode suggested = service.get("/reconcile/suggest/entity?prefix=" + prefix, "suggest-entities-response");

        assertThat(suggested.at("/result/0/id").asString()).isEqualTo(id);
    }

    @Test
    void suggestionsArePagedAndPropertiesAreSuggestedToo() {
        String path = "/reconcile/suggest/entity?type=place&prefix=";
        JsonNode first = service.get(path, "suggest-entities-response").path("result");
        JsonNode second =
                service.get(path + "&cursor=10", "suggest-entities-response").path("result");

        assertThat(first).hasSize(10).doesNotContainAnyElementsOf(second);
        assertThat(service.get("/reconcile/suggest/property?prefix=coun", "suggest-properties-response")
                        .at("/result/0/id")
                        .asString())
                .isEqualTo("country");
    }

    @Test
    void previewMayBeFramedByAnyPageAndLoadsNothing() {
        Api.Answer preview = api.ask("GET", "/reconcile/preview?id=kyiv");

        assertThat(preview.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
        assertThat(preview.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(preview.text()).contains("<h1>Kyiv</h1>", "Kyiv, Ukraine; Hero City", "Київ");
        for (String path : List.of("/reconcile/preview?id=atlantis", "/reconcile/view?id=<b>", "/reconcile/view")) {
            assertThat(api.ask("GET", path).status()).as(path).isEqualTo(404);
        }
    }
}
