package org.honorarycities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.honorarycities.faults.Load.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under load, and comes back. */
@FaultTest
class OutageTests {

    private static final Duration ALLOWED = Duration.ofSeconds(2);

    @TempDir
    private Path temporary;

    @Test
    void keptAnswersGoOnOthersAreRefusedSoonAndAllRecoversByItself() throws Exception {
        try (Server server = new Server(temporary.resolve("server"));
                Replica replica =
                        Replica.start(Server.settings(server.newDatabase())).ready();
                Load kept = Load.begin(replica.port(), 2, n -> "/api/v1/awards");
                Load others = Load.begin(replica.port(), 4, n -> neverAsked(n / 4))) {
            Replica.pause(Duration.ofSeconds(5));
            assertThat(others.outcomes()).isNotEmpty().allMatch(outcome -> outcome.status() == 200);
            double threads = replica.metric("jvm_threads_live_threads");

            server.stop();
            long stopped = System.nanoTime();
            Replica.await("not ready", () -> replica.status("/actuator/health/readiness") == 503);
            Replica.pause(Duration.ofSeconds(5));
            assertThat(replica.status("/actuator/health/liveness")).isEqualTo(200);
            HttpResponse<String> refused = replica.get(neverAsked(-1));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();

            long asked = System.nanoTime();
            server.startAgain();
            Replica.await("ready again", replica::isReady);
            Replica.await("answers again", () -> replica.status(neverAsked(-2)) == 200);
            Replica.pause(Duration.ofSeconds(3));

            List<Outcome> outcomes = others.stop();
            assertThat(kept.stop()).hasSizeGreaterThan(100).allMatch(outcome -> outcome.status() == 200);
            assertThat(outcomes)
                    .allMatch(outcome -> outcome.status() == 200 || outcome.status() == 503)
                    .allMatch(
                            outcome -> outcome.status() == 200 || outcome.time().compareTo(ALLOWED) < 0);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.begun() > stopped && outcome.begun() < asked)
                    .isNotEmpty()
                    .allMatch(outcome -> outcome.status() == 503);
            assertThat(outcomes.get(outcomes.size() - 1).status()).isEqualTo(200);
            assertThat(replica.metric("hikaricp_connections_active")).isZero();
            assertThat(replica.metric("hikaricp_connections_pending")).isZero();
            assertThat(replica.metric("jvm_threads_live_threads")).isLessThanOrEqualTo(threads + 5);
        }
    }

    private static String neverAsked(int n) {
        return "/api/v1/awards?limit=20&to=" + (3000 + n % 5000) + "&offset=" + (10 + n / 5000 % 50);
    }
}
