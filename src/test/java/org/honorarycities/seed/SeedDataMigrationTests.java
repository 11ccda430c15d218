package org.honorarycities.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.honorarycities.seed.StoredRecords.Kind;
import org.honorarycities.seed.files.SeedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Each test starts the real application once or twice on one new database. */
class SeedDataMigrationTests {

    private static final List<String> PATHS = List.of(
            "/api/v1/titles",
            "/api/v1/titles/hero-city",
            "/api/v1/places?limit=500&sort=name",
            "/api/v1/places/sevastopol",
            "/api/v1/awards?limit=500&sort=-awarded",
            "/api/v1/events?limit=500&sort=date",
            "/api/v1/on-this-day?date=05-08",
            "/api/v1/sources?limit=500",
            "/api/v1/statements?limit=500&offset=1000",
            "/api/v1/disagreements",
            "/api/v1/places/atlantis",
            "/v3/api-docs");

    @TempDir
    private Path temporary;

    private SeedFolder folder;

    @BeforeEach
    void copySeedData() {
        folder = SeedFolder.sampleIn(temporary);
    }

    private List<String> answers(StoredRecords database, List<String> paths) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        try (ConfigurableApplicationContext application = database.start(folder)) {
            String root = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
            List<String> answers = new ArrayList<>();
            for (String path : paths) {
                answers.add(http.send(
                                HttpRequest.newBuilder(URI.create(root + path)).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body());
            }
            return answers;
        }
    }

    @ParameterizedTest
    @EnumSource
    void firstStartLoadsAndTheSecondDoesNothing(Kind kind) {
        StoredRecords database = StoredRecords.in(kind, temporary);
        database.start(folder).close();
        Map<String, Integer> loaded = database.counts();
        assertThat(loaded).containsEntry("awards", 7).containsEntry("places", 7);
        assertThat(loaded.values()).doesNotContain(0);

        database.start(folder).close();

        assertThat(database.counts()).isEqualTo(loaded);
        assertThat(database.loads()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void changedRowIsServedByTheNextStart(Kind kind) throws Exception {
        StoredRecords database = StoredRecords.in(kind, temporary);
        database.start(folder).close();
        folder.change("events.csv", "the first of many forts on the river", "the very first fort on the river");

        assertThat(answers(database, List.of("/api/v1/events/amur-forts-khabarov")))
                .first()
                .asString()
                .contains("the very first fort on the river");
        assertThat(database.loads()).isEqualTo(2);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void schemasOfOtherVersionsAreNamedWithTheCommandThatDropsThem(CapturedOutput output) {
        StoredRecords database = StoredRecords.in(Kind.POSTGRESQL, temporary);
        Set<String> others = new TreeSet<>();
        others.add(VersionedSchema.nameFor(folder.files()));
        database.start(folder).close();
        Map<String, Integer> loaded = database.counts();
        assertThat(dropCommands(output)).isEmpty();

        folder.change("events.csv", "the first of many forts", "the very first fort");
        others.add(VersionedSchema.nameFor(folder.files()));
        database.start(folder).close();
        folder.change("events.csv", "the very first fort", "the third of many forts");
        database.start(folder).close();

        assertThat(dropCommands(output))
                .hasSize(2)
                .last()
                .isEqualTo("drop schema " + String.join(", ", others) + " cascade");
        database.change(dropCommands(output).get(1));
        assertThat(database.counts()).isEqualTo(loaded);
        database.start(folder).close();
        assertThat(dropCommands(output)).hasSize(2);
        assertThat(database.loads()).isEqualTo(1);
    }

    private static List<String> dropCommands(CapturedOutput output) {
        return Pattern.compile("drop schema .* cascade")
                .matcher(output)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A process that is killed may leave a file that H2 does not put in order again, as if by this. */
    @Test
    void firstLoadThatWasCutOffBeginsAnewInAnEmptyFile() {
        StoredRecords file = StoredRecords.in(Kind.H2, temporary);
        file.start(folder).close();
        Map<String, Integer> loaded = file.counts();
        file.change("delete from \"flyway_schema_history\" where \"description\" = 'seed data'");
        file.change("drop table search_words");

        file.start(folder).close();

        assertThat(file.counts()).isEqualTo(loaded);
    }

    @Test
    void fileWithTheTablesOfSomebodyElseIsLeftAsItIs() {
        StoredRecords file = StoredRecords.in(Kind.H2, temporary);
        file.start(folder).close();
        Map<String, Integer> before = file.counts();
        file.change("delete from \"flyway_schema_history\" where \"description\" = 'seed data'");
        file.change("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

        assertThatException().isThrownBy(() -> file.start(folder));

        assertThat(file.counts()).isEqualTo(before);
    }

    @Test
    void everyStartOnEitherDatabaseGivesTheSameBytes(@TempDir Path all) throws Exception {
        folder = SeedFolder.copyTo(all);
        StoredRecords file = StoredRecords.in(Kind.H2, temporary);
        List<String> expected = answers(file, PATHS);

        assertThat(answers(file, PATHS)).isEqualTo(expected);
        StoredRecords postgresql = StoredRecords.in(Kind.POSTGRESQL, temporary);
        assertThat(answers(postgresql, PATHS)).isEqualTo(expected);
        assertThat(answers(postgresql, PATHS)).isEqualTo(expected);
    }
}
