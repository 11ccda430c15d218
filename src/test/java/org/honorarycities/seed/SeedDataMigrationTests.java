package org.honorarycities.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.honorarycities.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
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

    private static EmbeddedPostgres server;

    @TempDir
    private Path temporary;

    private SeedFolder folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void copySeedData() {
        folder = SeedFolder.copyTo(temporary);
    }

    enum Kind {
        H2,
        POSTGRESQL
    }

    private StoredRecords newDatabase(Kind kind) {
        return kind == Kind.H2 ? StoredRecords.inFile(temporary) : StoredRecords.on(server);
    }

    private ConfigurableApplicationContext start(StoredRecords database) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--" + folder.setting());
    }

    private List<String> answers(StoredRecords database, List<String> paths) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        try (ConfigurableApplicationContext application = start(database)) {
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
        StoredRecords database = newDatabase(kind);
        start(database).close();
        Map<String, Integer> loaded = database.counts();
        assertThat(loaded).containsEntry("awards", 60).containsEntry("places", 60);
        assertThat(loaded.values()).doesNotContain(0);

        start(database).close();

        assertThat(database.counts()).isEqualTo(loaded);
        assertThat(database.loads()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void changedRowIsServedByTheNextStart(Kind kind) throws Exception {
        StoredRecords database = newDatabase(kind);
        start(database).close();
        folder.change("events.csv", "the first of many forts on the river", "the very first fort on the river");

        assertThat(answers(database, List.of("/api/v1/events/amur-forts-khabarov")))
                .first()
                .asString()
                .contains("the very first fort on the river");
        assertThat(database.loads()).isEqualTo(2);
    }

    @Test
    void everyStartOnEitherDatabaseGivesTheSameBytes() throws Exception {
        StoredRecords file = newDatabase(Kind.H2);
        List<String> expected = answers(file, PATHS);

        assertThat(answers(file, PATHS)).isEqualTo(expected);
        StoredRecords postgresql = newDatabase(Kind.POSTGRESQL);
        assertThat(answers(postgresql, PATHS)).isEqualTo(expected);
        assertThat(answers(postgresql, PATHS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    @ExtendWith(OutputCaptureExtension.class)
    void badDataStopTheFirstStartAndLeaveTheTablesEmpty(Kind kind, CapturedOutput output) {
        StoredRecords database = newDatabase(kind);
        folder.change("awards.csv", "anapa,2011-05-05", "anapa,1941-30-10");

        assertThatException()
                .isThrownBy(() -> start(database))
                .havingRootCause()
                .isInstanceOf(SeedDataException.class);

        assertThat(database.counts().values()).containsOnly(0);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("awards.csv, line 2, column awarded: '1941-30-10' is not in the calendar");
    }

    @ParameterizedTest
    @EnumSource
    void badDataStopALaterStartAndLeaveTheEarlierRecords(Kind kind) {
        StoredRecords database = newDatabase(kind);
        start(database).close();
        Map<String, Integer> loaded = database.counts();
        folder.change("awards.csv", "anapa,2011-05-05", "anapa,1941-30-10");

        assertThatException().isThrownBy(() -> start(database));

        assertThat(database.counts()).isEqualTo(loaded);
    }

    /** The last table refuses what the description allows, so that all others are filled before. */
    @ParameterizedTest
    @EnumSource
    void failureInTheMidstOfLoadingLeavesTheEarlierRecords(Kind kind) {
        StoredRecords database = newDatabase(kind);
        start(database).close();
        Map<String, Integer> loaded = database.counts();
        folder.write(
                DataPackage.NAME, folder.text(DataPackage.NAME).replace("\"maxLength\": 400", "\"maxLength\": 4000"));
        folder.change("coverage.csv", "Claimed, listed", "Claimed, listed".repeat(40) + ", listed");
        folder.change("event_places.csv", "amur-forts-khabarov,khabarovsk\n", "amur-forts-khabarov,anapa\n");

        assertThatException().isThrownBy(() -> start(database));

        assertThat(database.counts()).isEqualTo(loaded);
        assertThat(database.count(
                        "select count(*) from event_places where event = 'amur-forts-khabarov' and place = 'anapa'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void mendedDataLoadAfterBadOnesWereRefused(Kind kind) {
        StoredRecords database = newDatabase(kind);
        folder.change("awards.csv", "anapa,2011-05-05", "anapa,1941-30-10");
        assertThatException().isThrownBy(() -> start(database));
        folder.change("awards.csv", "anapa,1941-30-10", "anapa,2011-05-05");

        start(database).close();

        assertThat(database.counts()).containsEntry("awards", 60);
    }
}
