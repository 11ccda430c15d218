package org.honorarycities.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void everyEventHasPlacesUnlessItsScopeIsGeneral() throws IOException {
        Set<String> general = read("seed-data/events.csv").stream()
                .filter(event -> event.getField("scope").equals("general"))
                .map(event -> event.getField("id"))
                .collect(Collectors.toSet());

        assertThat(api.all("/events"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.path("places").isEmpty())
                        .isEqualTo(general.contains(event.path("id").asString())));
    }

    @Test
    void everyPersonIsSpelledOneWay() {
        Stream<JsonNode> ofEvents = api.all("/events").stream()
                .flatMap(event -> event.path("people").valueStream());
        Stream<JsonNode> ofAwards = api.all("/awards").stream()
                .flatMap(award -> Stream.concat(
                        award.path("acts").valueStream().map(act -> act.path("signatories")),
                        award.path("ceremonies")
                                .valueStream()
                                .flatMap(ceremony ->
                                        Stream.of(ceremony.path("presentedBy"), ceremony.path("representedBy")))))
                .flatMap(JsonNode::valueStream);

        assertSpelledOneWay(Stream.concat(ofEvents, ofAwards)
                // What follows a comma is the office held.
                .map(person -> person.asString().replaceFirst(",.*", "")));
    }

    @Test
    void everyUnitIsSpelledOneWay() {
        assertSpelledOneWay(api.all("/events").stream()
                .flatMap(event -> event.path("units").valueStream())
                // What stands in brackets tells units of the same number apart.
                .map(unit -> unit.asString().replaceFirst(" \\(.*\\)", "")));
    }

    private static void assertSpelledOneWay(Stream<String> names) {
        List<String> folded = names.distinct().map(LedgerTests::fold).toList();
        assertThat(folded)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(folded).noneMatch(other -> other.endsWith(" " + name)));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
