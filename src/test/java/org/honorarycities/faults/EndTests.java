package org.honorarycities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.honorarycities.faults.Load.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process ends, in order or not. */
@FaultTest
class EndTests {

    private static final String BEGUN = "with repeatable migration \"seed data\"";
    private static final String DONE = "Successfully applied";

    /** The moments, every other of which is tried on each database. */
    private static final int TIMES = 10;

    /** What the data set says of itself, its numbers of records among it, when nothing went wrong. */
    private static String complete;

    private static Duration loading;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void loadUndisturbed() throws Exception {
        try (Replica undisturbed = Replica.start()) {
            Replica.await("loading", () -> undisturbed.log().contains(BEGUN));
            long begun = System.nanoTime();
            Replica.await("loaded", () -> undisturbed.log().contains(DONE));
            loading = Duration.ofNanos(System.nanoTime() - begun);
            complete = undisturbed.ready().get("/api/v1/dataset").body();
        }
    }

    @Test
    void killedWhileItLoadsIntoAFileItHasAllRecordsAfterTheNextStart() throws Exception {
        for (int moment = 0; moment < TIMES; moment += 2) {
            killAndStartAgain(moment, "--spring.datasource.url=jdbc:h2:file:" + temporary.resolve("records" + moment));
        }
    }

    @Test
    void killedWhileItLoadsIntoPostgresqlItHasAllRecordsAfterTheNextStart() throws Exception {
        try (Server server = new Server(temporary.resolve("server"))) {
            for (int moment = 1; moment < TIMES; moment += 2) {
                killAndStartAgain(moment, Server.settings(server.newDatabase()));
            }
        }
    }

    private static void killAndStartAgain(int moment, String... settings) throws Exception {
        try (Replica killed = Replica.start(settings)) {
            Replica.await("loading", () -> killed.log().contains(BEGUN));
            Replica.pause(loading.multipliedBy(moment).dividedBy(TIMES));
        }
        try (Replica next = Replica.start(settings).ready()) {
            assertThat(next.get("/api/v1/dataset").body()).isEqualTo(complete);
            assertThat(next.get("/api/v1/places?q=Tsaritsyn").body()).contains("\"total\":1,");
        }
    }

    /** As load balancers do, the clients stop asking once it says that it is no longer ready. */
    @Test
    void toldToEndUnderLoadItFailsNoRequest() throws Exception {
        try (Replica replica =
                        Replica.start("--honorary-cities.shutdown-delay=2s").ready();
                Load load = Load.begin(replica.port(), 8, EndTests::keptAndNeverAsked)) {
            Replica.pause(Duration.ofSeconds(5));
            long told = System.nanoTime();
            replica.tellToEnd();
            Replica.await("not ready", () -> replica.status("/actuator/health/readiness") != 200);
            Replica.pause(Duration.ofMillis(500)); // until the balancer has asked
            List<Outcome> outcomes = load.stop();

            assertThat(outcomes).hasSizeGreaterThan(100).allMatch(outcome -> outcome.status() == 200);
            assertThat(outcomes).filteredOn(outcome -> outcome.begun() > told).isNotEmpty();
            assertThat(replica.exitStatus()).isEqualTo(143);
        }
    }

    private static String keptAndNeverAsked(int n) {
        return n % 2 == 0 ? "/api/v1/awards" : "/api/v1/places?limit=20&awardedTo=" + (3000 + n % 6000);
    }
}
