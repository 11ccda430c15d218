package org.honorarycities.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The ledger accounts for every line of the three texts that the collection started from. */
@ApiTest
class LedgerTests {

    private static final Map<String, Long> LINES = Map.of(
            "bg-wikipedia-hero-city", 73L, "hero-cities-article", 39L, "en-wikipedia-city-of-military-glory", 110L);

    private static final Pattern LINE = Pattern.compile("(?:.+, )?line (\\d+)");

    @Autowired
    Api api;

    private static List<NamedCsvRecord> read(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of(file))) {
            return rows.stream().toList();
        }
    }

    private static List<NamedCsvRecord> ledger() throws IOException {
        return read("src/test/resources/ledger.csv");
    }

    private List<JsonNode> statements() {
        return LINES.keySet().stream()
                .flatMap(text -> api.all("/statements?source=" + text).stream())
                .toList();
    }

    @Test
    void everyLineOfEachTextThatIsNotEmptyHasOneRow() throws IOException {
        assertThat(ledger().stream().collect(Collectors.groupingBy(row -> row.getField("text"), Collectors.counting())))
                .isEqualTo(LINES);
        assertThat(ledger().stream().map(row -> row.getField("text") + row.getField("line")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasEitherCreditsOrAReason() throws IOException {
        assertThat(ledger())
                .allSatisfy(row -> assertThat(row.getField("credits").isEmpty())
                        .isNotEqualTo(row.getField("reason").isEmpty()));
    }

    @Test
    void everyStatementOfATextNamesItsLine() {
        assertThat(statements())
                .isNotEmpty()
                .allSatisfy(statement ->
                        assertThat(statement.path("locator").asString()).matches(LINE));
    }

    @Test
    void linesCreditExactlyTheRecordsWhoseStatementsNameThem() throws IOException {
        Map<String, Set<String>> credited = new TreeMap<>();
        for (NamedCsvRecord row : ledger()) {
            if (!row.getField("credits").isEmpty()) {
                credited.put(
                        row.getField("text") + " " + row.getField("line"),
                        new TreeSet<>(List.of(row.getField("credits").split(" "))));
            }
        }
        Map<String, Set<String>> named = new TreeMap<>();
        for (JsonNode statement : statements()) {
            named.computeIfAbsent(line(statement), line -> new TreeSet<>())
                    .add(statement.path("subject").asString());
        }

        assertThat(named).isEqualTo(credited);
    }

    private static String line(JsonNode statement) {
        Matcher matcher = LINE.matcher(statement.path("locator").asString());
        assertThat(matcher.matches()).isTrue();
        return statement.path("source").path("id").asString() + " " + matcher.group(1);
    }
}
