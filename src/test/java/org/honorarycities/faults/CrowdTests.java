package org.honorarycities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.honorarycities.faults.Load.Outcome;
import org.junit.jupiter.api.Test;

/** Many ask at once, or slowly. */
@FaultTest
class CrowdTests {

    private static final int SLOW_CLIENTS = 2000;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int IDLE_READERS = 45;

    /** More than the system takes off the hands of a thread. */
    private static final int UNREAD_ANSWERS = 60;

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int BURST = 5000;

    /** What a heap of 256 MB and all else of a JVM come to at most. */
    private static final long MEGABYTES = 600;

    @Test
    void thousandsWhoSendAByteASecondKeepNobodyWaiting() throws Exception {
        List<SocketChannel> slow = new ArrayList<>();
        try (Replica replica = Replica.start().ready()) {
            for (int i = 0; i < SLOW_CLIENTS; i++) {
                slow.add(letIn(replica.port()));
            }
            try (Load normal = Load.begin(replica.port(), 4, CrowdTests::keptAndNeverAsked)) {
                dribble(slow);
                List<Outcome> outcomes = normal.stop();

                assertThat(outcomes).hasSizeGreaterThan(1000).allMatch(outcome -> outcome.status() == 200);
                assertThat(percentile(outcomes, 99)).isLessThan(SECOND);
                System.out.printf(
                        "With %d slow clients: %d answers, p99 %d ms, %d MB resident%n",
                        SLOW_CLIENTS,
                        outcomes.size(),
                        percentile(outcomes, 99).toMillis(),
                        replica.residentMegabytes());
            }
        } finally {
            for (SocketChannel client : slow) {
                client.close();
            }
        }
    }

    /** Whom the system finds no room for is let in after a second at the earliest. */
    private static SocketChannel letIn(int port) throws IOException {
        long begun = System.nanoTime();
        SocketChannel client = SocketChannel.open(new InetSocketAddress("localhost", port));
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("to be let in")
                .isLessThan(SECOND);
        client.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return client;
    }

    /** One byte a second on each of them, for a minute. */
    private static void dribble(List<SocketChannel> clients) throws IOException {
        byte[] request = ("GET /api/v1/awards HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "a".repeat(100))
                .getBytes(StandardCharsets.US_ASCII);
        for (int second = 0; second < MINUTE.toSeconds(); second++) {
            long end = System.nanoTime() + SECOND.toNanos();
            for (SocketChannel client : clients) {
                client.write(ByteBuffer.wrap(request, second, 1));
            }
            Replica.pause(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
    }

    private static String keptAndNeverAsked(int n) {
        return n % 2 == 0 ? "/api/v1/awards" : "/api/v1/places?limit=20&awardedTo=" + (3000 + n % 6000);
    }

    private static Duration percentile(List<Outcome> outcomes, int percent) {
        List<Duration> times = outcomes.stream().map(Outcome::time).sorted().toList();
        return times.get((times.size() - 1) * percent / 100);
    }

    @Test
    void whoSaysNothingIsCutOffAndWhoHasBeenAnsweredIsNot() throws Exception {
        try (Replica replica = Replica.start().ready();
                Socket silent = new Socket("localhost", replica.port());
                Socket answered = new Socket("localhost", replica.port())) {
            String request = "HEAD /api/v1/awards HTTP/1.1\r\nHost: localhost\r\n\r\n";
            answered.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            silent.setSoTimeout((int) SOON.toMillis());
            assertThat(silent.getInputStream().read()).isEqualTo(-1);

            answered.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            answered.getInputStream().skipNBytes(1);
        }
    }

    /** More of them than there are threads; none is refused for others being at work. */
    @Test
    void thoseWhoDoNotReadTheirAnswersHoldNobodyUpForLong() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (Replica replica = Replica.start(
                        "--honorary-cities.concurrency.queue-size=100",
                        "--honorary-cities.concurrency.queue-timeout=1m")
                .ready()) {
            for (int i = 0; i < IDLE_READERS; i++) {
                Socket client = new Socket();
                client.setReceiveBufferSize(4096);
                client.connect(new InetSocketAddress("localhost", replica.port()));
                idle.add(client);
                for (int n = 0; n < UNREAD_ANSWERS; n++) {
                    String request =
                            "GET " + largeNeverAsked(i * UNREAD_ANSWERS + n) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                    client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                }
                assertThat(client.getInputStream().read()).isNotEqualTo(-1);
            }
            for (int limit = 1; limit <= 5; limit++) {
                Replica.pause(SECOND);
                long begun = System.nanoTime();
                assertThat(replica.status("/api/v1/statements?limit=" + limit)).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            }
        } finally {
            for (Socket client : idle) {
                client.close();
            }
        }
    }

    /** The largest answers there are, all at once: some are made, the others are told to come back. */
    @Test
    void aBurstOfQueriesNeverAskedBeforeFailsNoneAndStaysInMemory() throws Exception {
        try (Replica replica = Replica.start().ready();
                Load burst = Load.begin(replica.port(), 300, CrowdTests::largeNeverAsked)) {
            Replica.await("asked", () -> burst.asked() >= BURST);
            List<Outcome> outcomes = burst.stop();

            System.out.printf(
                    "A burst: %s by status, %d MB resident%n",
                    outcomes.stream().collect(Collectors.groupingBy(Outcome::status, Collectors.counting())),
                    replica.residentMegabytes());
            assertThat(outcomes)
                    .hasSizeGreaterThanOrEqualTo(BURST)
                    .extracting(Outcome::status)
                    .containsOnly(200, 503);
            assertThat(outcomes).filteredOn(outcome -> outcome.status() == 200).isNotEmpty();
            assertThat(replica.isAlive()).isTrue();
            assertThat(replica.residentMegabytes()).isLessThan(MEGABYTES);
            assertThat(replica.status("/api/v1/statements?limit=499")).isEqualTo(200);
        }
    }

    private static String largeNeverAsked(int n) {
        return "/api/v1/statements?limit=500&offset=" + n % 2700 + "&sort=" + (n < 2700 ? "subject" : "-subject");
    }
}
