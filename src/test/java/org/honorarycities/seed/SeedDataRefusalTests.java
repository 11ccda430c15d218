package org.honorarycities.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.honorarycities.seed.StoredRecords.Kind;
import org.honorarycities.seed.files.SeedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each test starts the real application with data that it must refuse. */
class SeedDataRefusalTests {

    @TempDir
    private Path temporary;

    private SeedFolder folder;

    @BeforeEach
    void copySeedData() {
        folder = SeedFolder.sampleIn(temporary);
    }

    @ParameterizedTest
    @EnumSource
    @ExtendWith(OutputCaptureExtension.class)
    void badDataStopTheFirstStartAndLeaveTheTablesEmpty(Kind kind, CapturedOutput output) {
        StoredRecords database = StoredRecords.in(kind, temporary);
        folder.change("awards.csv", "anapa,2011-05-05", "anapa,1941-30-10");

        assertThatException()
                .isThrownBy(() -> database.start(folder))
                .havingRootCause()
                .withMessageStartingWith("Invalid seed data:");

        assertThat(database.counts().values()).containsOnly(0);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("awards.csv, line 2, column awarded: '1941-30-10' is not a valid calendar date");
    }

    @ParameterizedTest
    @EnumSource
    void badDataStopALaterStartAndLeaveTheEarlierRecords(Kind kind) {
        StoredRecords database = StoredRecords.in(kind, temporary);
        database.start(folder).close();
        Map<String, Integer> loaded = database.counts();
        folder.change("awards.csv", "anapa,2011-05-05", "anapa,1941-30-10");

        assertThatException().isThrownBy(() -> database.start(folder));

        assertThat(database.counts()).isEqualTo(loaded);
    }

    /** The last table refuses what the description allows, so that all others are filled before. */
    @ParameterizedTest
    @EnumSource
    void failureInTheMidstOfLoadingLeavesTheEarlierRecords(Kind kind) {
        StoredRecords database = StoredRecords.in(kind, temporary);
        database.start(folder).close();
        Map<String, Integer> loaded = database.counts();
        folder.write(
                "datapackage.json",
                folder.text("datapackage.json").replace("\"maxLength\": 400", "\"maxLength\": 4000"));
        folder.change("coverage.csv", "Claimed, listed", "Claimed, listed".repeat(40) + ", listed");
        folder.change("event_places.csv", "amur-forts-khabarov,", "amur-forts-khabarov,anapa\namur-forts-khabarov,");

        assertThatException()
                .isThrownBy(() -> database.start(folder))
                .havingRootCause()
                .isInstanceOf(SQLException.class);

        assertThat(database.counts()).isEqualTo(loaded);
        assertThat(database.count("event_places", "event = 'amur-forts-khabarov' and place = 'anapa'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void mendedDataLoadAfterBadOnesWereRefused(Kind kind) {
        StoredRecords database = StoredRecords.in(kind, temporary);
        folder.change("awards.csv", "anapa,2011-05-05", "anapa,1941-30-10");
        assertThatException().isThrownBy(() -> database.start(folder));
        folder.change("awards.csv", "anapa,1941-30-10", "anapa,2011-05-05");

        database.start(folder).close();

        assertThat(database.counts()).containsEntry("awards", 7);
    }
}
