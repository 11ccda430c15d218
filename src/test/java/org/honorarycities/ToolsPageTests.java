package org.honorarycities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the page on tools shows of programs does what it says; its commands are run by {@link ReadmeTests}. */
@ApiTest
class ToolsPageTests {

    private static final Path PAGE = Path.of(".github/TOOLS.md");

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("\n```" + language + "\n([^`]*)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String here(String program) {
        return program.replace("localhost:8080", "localhost:" + port);
    }

    private List<List<String>> query(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet found = database.createStatement().executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void duckDbAnswersTheQueriesFromTheDownloadedFiles() throws Exception {
        String download = blocks("sh").stream()
                .filter(block -> block.startsWith("curl -so"))
                .findFirst()
                .orElseThrow();
        output("sh", "-c", here(download));
        List<List<List<String>>> results = new ArrayList<>();
        for (String sql : blocks("sql")) {
            results.add(query(sql.replaceAll("'(\\w+\\.csv)'", "'" + folder + "/$1'")));
        }

        List<JsonNode> awards = api.all("/awards");
        Map<String, Integer> byYear = new TreeMap<>();
        awards.forEach(award -> byYear.merge(
                award.at("/title/id").asString() + " "
                        + award.at("/awarded/edtf").asString().substring(0, 4),
                1,
                Integer::sum));
        assertThat(results).hasSize(2);
        assertThat(results.get(0))
                .extracting(row -> row.get(0) + " " + row.get(1), row -> Integer.valueOf(row.get(2)))
                .containsExactlyElementsOf(byYear.entrySet().stream()
                        .map(year -> org.assertj.core.api.Assertions.tuple(year.getKey(), year.getValue()))
                        .toList());
        assertThat(results.get(1))
                .contains(List.of("Kerch", "32"))
                .allSatisfy(row -> assertThat(Integer.parseInt(row.get(1))).isBetween(0, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"titles", "places", "awards", "events", "figures", "names", "acts", "decorations"})
    void duckDbReadsEveryRowAndColumnOfAListWithoutOptions(String list) throws Exception {
        String text = api.get("/" + list + "?format=csv&limit=500").text();
        Path file = Files.writeString(folder.resolve(list + ".csv"), text);
        String columns = "select column_name, column_type from (describe select * from '" + file + "')";
        long total = api.get("/" + list + "?limit=1").json().path("total").asLong();

        Map<String, String> types = new TreeMap<>();
        query(columns).forEach(column -> types.put(column.get(0), column.get(1)));
        assertThat(types.keySet())
                .containsExactlyInAnyOrder(
                        text.lines().findFirst().orElseThrow().split(","));
        assertThat(query("select count(*) from '" + file + "'"))
                .containsExactly(List.of(String.valueOf(Math.min(500, total))));
        types.forEach((name, type) -> {
            if (name.matches("latitude|longitude")) {
                assertThat(type).as(name).isEqualTo("DOUBLE");
            }
        });
    }

    @Test
    void columnsThatTheProgramsReadAreThere() throws IOException {
        List<String> header = List.of(api.get("/awards?format=csv&limit=1")
                .text()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(","));
        String programs = String.join("\n", blocks("python")) + String.join("\n", blocks("r"));

        Stream<String> columns = Stream.concat(
                Pattern.compile("\"((?:awarded|title|id)\\w*)\"")
                        .matcher(programs)
                        .results()
                        .map(one -> one.group(1)),
                Pattern.compile("awards\\$(\\w+)").matcher(programs).results().map(one -> one.group(1)));
        assertThat(columns.toList())
                .hasSizeGreaterThan(4)
                .allSatisfy(name -> assertThat(header).contains(name));
    }

    @Test
    @EnabledIf("hasPandas")
    void thePythonProgramCountsTheAwardsByTitleAndYear() throws IOException {
        assertThat(output("/usr/bin/python3", "-c", here(blocks("python").get(0))))
                .containsPattern("hero-city +1945 +4\\n");
    }

    static boolean hasPandas() throws IOException {
        return new ProcessBuilder("sh", "-c", "/usr/bin/python3 -c 'import pandas'")
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }

    @Test
    @EnabledIf("hasR")
    void theRProgramCountsTheAwardsByTitle() throws IOException {
        assertThat(output("Rscript", "-e", here(blocks("r").get(0))))
                .containsPattern("hero-city +12\\n")
                .contains("\"1945-05-01\"");
    }

    static boolean hasR() {
        return Files.isExecutable(Path.of("/usr/bin/Rscript"));
    }
}
