package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsvTests {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvFileSource(resources = "csv-columns.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void theColumnsAreStable(String path, String columns) {
        assertThat(csv(Query.of(path)).header()).containsExactly(columns.split(" "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsToBeHadAsCsv(Operation list) {
        assertThat(list.types()).contains("text/csv");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aRowHasTheValuesOfTheRecordInJson(Query query) {
        List<JsonNode> records =
                query.ask(api).json().path("data").valueStream().toList();
        Csv csv = csv(query);

        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.get(i);
            Map<String, String> row = new LinkedHashMap<>(csv.rows().get(i));
            if (record.has("places")) {
                row.keySet().removeAll(List.of("latitude", "longitude"));
            }
            assertThat(row).isEqualTo(row(record, List.copyOf(row.keySet())));
        }
        assertThat(csv.rows()).hasSize(records.size());
    }

    @Test
    void anEventWithOnePlaceHasTheCoordinatesOfThatPlace() {
        Map<String, Map<String, String>> places = csv(Query.of("/api/v1/places")).rows().stream()
                .collect(Collectors.toMap(place -> place.get("id"), place -> place));
        for (Map<String, String> event :
                csv(Query.of("/api/v1/events").with("limit", "500")).rows()) {
            Map<String, String> place = places.getOrDefault(event.get("places"), Map.of());

            assertThat(event.get("latitude")).isEqualTo(place.getOrDefault("latitude", ""));
            assertThat(event.get("longitude")).isEqualTo(place.getOrDefault("longitude", ""));
        }
    }

    /** Nobody has to join two lists to read one. */
    @ParameterizedTest
    @CsvSource({
        "awards, place_name title_name country region latitude acts_number acts_date acts_signatories decorations_kind",
        "places, awards_title awards_title_name awards_awarded",
        "events, places_name people units latitude",
        "names, place_name",
        "figures, place_name event_name",
        "acts, place_name title_name signatories",
        "decorations, place_name title_name",
        "ceremonies, place_name title_name",
        "statements, source_title"
    })
    void besideIdsStandTheValuesThatPeopleWant(String list, String columns) {
        assertThat(csv(Query.of("/api/v1/" + list)).header()).contains(columns.split(" "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyPropertyOfARecordHasAColumn(Operation list) {
        List<String> columns = csv(list.query()).header();

        for (Map.Entry<String, JsonNode> property :
                list.query().records(api).get(0).properties()) {
            assertThat(columns.contains(snake(property.getKey()))
                            || property.getValue().propertyNames().stream()
                                    .map(CsvTests::snake)
                                    .allMatch(columns::contains))
                    .as(property.getKey())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyLineEndsAsTheStandardWants(Query query) {
        String text = query.with("format", "csv").ask(api).text();

        assertThat(text).endsWith("\r\n");
        assertThat(text.replaceAll("\"[^\"]*\"", "").replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theEncodingIsTold(Operation list) {
        assertThat(list.query().with("format", "csv").ask(api).header("Content-Type"))
                .isEqualTo("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void forASpreadsheetTheSameCellsComeWithAMarkAndWithoutFormulas(Operation list) {
        String plain = list.query().with("format", "csv").ask(api).text();
        String text = list.query().with("format", "spreadsheet").ask(api).text();

        assertThat(text).startsWith(BYTE_ORDER_MARK);
        List<Map<String, String>> rows = Csv.read(text.substring(1)).rows();
        assertThat(rows)
                .isEqualTo(
                        Csv.read(plain).rows().stream().map(CsvTests::harmless).toList());
        rows.forEach(row -> assertThat(row.values()).noneMatch(CsvTests::isFormula));
    }

    private static Map<String, String> harmless(Map<String, String> row) {
        Map<String, String> harmless = new LinkedHashMap<>(row);
        harmless.replaceAll((column, cell) -> isFormula(cell) ? "'" + cell : cell);
        return harmless;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[\\d.]+");
    }

    /** The whole list, a part of it, and what the examples ask for; statements in parts. */
    Stream<Query> queries() {
        return lists().stream()
                .flatMap(list -> Stream.of(
                        list.query().with("limit", "500"),
                        list.query().with("limit", "7").with("offset", "3"),
                        examples(list)));
    }

    private static Query examples(Operation list) {
        Map<String, String> parameters =
                new LinkedHashMap<>(PermutationTests.withExamples(list).parameters());
        parameters.keySet().removeAll(List.of("format", "facets"));
        parameters.remove("fields");
        return new Query(list.path(), parameters);
    }

    List<Operation> lists() {
        return ApiDocument.of(api).lists();
    }

    private Csv csv(Query query) {
        return Csv.read(query.with("format", "csv").ask(api).text());
    }

    private static Map<String, String> row(JsonNode record, List<String> columns) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column, text(find(record, column))));
        return row;
    }

    /** Where a column comes from: a property, a bound of a date, the name of a record in short, or what is inside. */
    private static JsonNode find(JsonNode record, String column) {
        for (Map.Entry<String, JsonNode> property : record.properties()) {
            String name = snake(property.getKey());
            JsonNode value = property.getValue();
            if (name.equals(column)) {
                return value;
            }
            if (column.startsWith(name + "_")) {
                String inside = column.substring(name.length() + 1);
                if (value.isArray()) {
                    return JsonNodeFactory.instance.stringNode(value.valueStream()
                            .map(item -> text(find(item, inside)).replace(";", " / "))
                            .collect(Collectors.joining(";")));
                }
                JsonNode nested = value.isObject() && value.has("id") ? find(value, inside) : null;
                if (nested != null) {
                    return nested;
                }
                if (value.has(inside) || (value.isNull() && inside.matches("earliest|latest"))) {
                    return value.path(inside);
                }
            }
        }
        return record.properties().stream()
                .map(Map.Entry::getValue)
                .filter(value -> value.isObject() && !value.has("id") && !value.has("edtf"))
                .map(value -> find(value, column))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(CsvTests::text).collect(Collectors.joining(";"));
        }
        if (!value.isObject()) {
            return value.asString();
        }
        for (String name : List.of("edtf", "id", "value")) {
            if (value.has(name)) {
                return value.path(name).asString();
            }
        }
        Map<String, String> entries = new TreeMap<>();
        value.properties()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue().asString()));
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
