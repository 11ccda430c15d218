package org.honorarycities.seed.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.core.JacksonException;

class SeedDataTests {

    /** The table names a line by how it begins, as its number changes with every record that is added. */
    private static final Pattern LINE = Pattern.compile("line \\{([^}]+)}");

    private SeedFolder folder;

    @BeforeEach
    void copySeedData(@TempDir Path path) {
        folder = SeedFolder.sampleIn(path);
    }

    @Test
    void theSamplePasses() {
        assertThatNoException().isThrownBy(() -> SeedData.read(folder.files()));
    }

    @Test
    void theRecordsPassAndTheirVersionIsThatOfTheirFiles() throws IOException {
        assertThat(Records.run(new SeedFolder(Path.of("seed-data")), "check")).isZero();
    }

    @Test
    void changeWithoutAHigherVersionIsRefused() throws IOException {
        Records.run(folder, "version", "9.0.0", "Sample");
        folder.change("events.csv", "the first of many forts", "a fort");

        assertThat(new ChangeLog(folder.path(), folder.files()).check())
                .singleElement()
                .asString()
                .startsWith("datapackage.json: records changed since version 9.0.0; run seed-data/records version");
        assertThat(Records.run(folder, "version", "9.0.0", "A fort")).isOne();
        assertThat(Records.run(folder, "version", "9.0.1", "A | B")).isOne();
        assertThat(Records.run(folder, "version", "9.0.1", " ")).isOne();
        assertThat(Records.run(folder, "version", "9.0.1", "A fort")).isZero();
        assertThat(Records.run(folder, "check")).isZero();
    }

    @Test
    void sortingPutsShuffledRowsBackAndQuotesAsNeeded() throws IOException {
        String sorted = folder.text("awards.csv");
        List<String> lines = new ArrayList<>(sorted.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        folder.write("awards.csv", String.join("\n", lines).replace(",Anapa,", ",\"Anapa\",") + "\n");

        assertThat(Records.run(folder, "sort")).isZero();
        assertThat(folder.text("awards.csv")).isEqualTo(sorted);
    }

    @Test
    void unknownVerbPrintsTheUsage() throws IOException {
        assertThat(Records.run(folder, "chekc")).isEqualTo(2);
        assertThat(Records.run(folder, "version", "9.0.0")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "flaws.csv", numLinesToSkip = 1)
    void changeIsRefusedWithFileLineColumnAndReason(
            String change, String file, String text, String replacement, String flaws) {
        folder.change(file, text, replacement);

        assertThat(refusal().lines().skip(1).map(String::strip))
                .containsExactlyElementsOf(
                        flaws.lines().map(this::withLineNumbers).toList());
    }

    private String withLineNumbers(String flaw) {
        String file = flaw.substring(0, flaw.indexOf(','));
        return LINE.matcher(flaw).replaceAll(line -> "line " + folder.lineOf(file, line.group(1)));
    }

    private String refusal() {
        return assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SeedData.read(folder.files()))
                .withMessageStartingWith("Invalid seed data:\n")
                .actual()
                .getMessage();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        folder.change("awards.csv", ",2011-05-05,", ",2011-13-05,");
        folder.change("places.csv", "anapa,town,", "anapa,village,");

        assertThat(refusal())
                .contains("awards.csv, line 2, column awarded: ")
                .contains("places.csv, line 2, column kind: ");
    }

    @Test
    void missingFileIsSaidToBeMissing() throws IOException {
        for (Resource resource : folder.files().dataPackage().resources()) {
            Path file = folder.path().resolve(resource.path());
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);

            assertThat(refusal())
                    .contains("\n  " + resource.path() + ": the file is missing; expected ")
                    .contains(file.toString());

            Files.write(file, content);
        }
    }

    @Test
    void missingDescriptionIsSaidToBeMissing() throws IOException {
        Files.delete(folder.path().resolve(DataPackage.NAME));

        assertThat(refusal()).contains("\n  datapackage.json: the file is missing; expected ");
    }

    @Test
    void brokenDescriptionIsRefusedWithTheLine() {
        folder.change(DataPackage.NAME, "\"name\": \"honorary-cities\",", "\"name\": \"honorary-cities\"");

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SeedData.read(folder.files()))
                .withMessageContaining("\n  datapackage.json, line 4: ")
                .withCauseInstanceOf(JacksonException.class);
    }

    @Test
    void fileWithoutAHeaderIsRefused() {
        for (Resource resource : folder.files().dataPackage().resources()) {
            String content = folder.text(resource.path());
            folder.write(resource.path(), "");

            assertThat(refusal()).endsWith("\n  " + resource.path() + ", line 1: the header is missing");

            folder.write(resource.path(), content);
        }
    }

    @Test
    void fileThatIsNotUtf8IsRefusedWithTheLine() throws IOException {
        String text = String.join("\n", List.of("event,place", "amur-forts-khabarov,khabarovsk", "öde,möde", ""));
        Files.write(folder.path().resolve("event_places.csv"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal()).endsWith("\n  event_places.csv, line 3: the file is not valid UTF-8");
    }

    @Test
    void everyStatedColumnWithoutStatementsIsRefused() {
        folder.write("statements.csv", "subject,property,value,source,locator,rank,note\n");
        folder.write("disagreements.csv", "subject,property,reason\n");

        assertThat(refusal()
                        .lines()
                        .skip(1)
                        .filter(flaw -> flaw.contains(": no statement in statements.csv supports '")))
                .hasSize((int) publishedFacts());
    }

    private long publishedFacts() {
        return folder.files().dataPackage().resources().stream()
                .flatMap(resource -> new SeedReader(resource, new ArrayList<>())
                        .read(folder.files().read(resource.path())).stream())
                .mapToLong(row -> row.resource().fields().stream()
                        .filter(field -> field.stated() && row.has(field.name()))
                        .count())
                .sum();
    }
}
