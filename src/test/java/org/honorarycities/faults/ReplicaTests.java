package org.honorarycities.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances on one database. */
@FaultTest
class ReplicaTests {

    private static final List<String> PATHS = List.of(
            "/api/v1/titles",
            "/api/v1/places?limit=500",
            "/api/v1/awards?limit=500&facets=year",
            "/api/v1/events?limit=500",
            "/api/v1/statements?limit=500&offset=2000",
            "/api/v1/dataset");

    private static final String OLD_TEXT = "the first of many forts on the river";
    private static final String NEW_TEXT = "the very first fort on the river";

    @TempDir
    private Path temporary;

    private Server server;
    private final List<Replica> replicas = new ArrayList<>();

    @BeforeEach
    void startServer() throws IOException {
        server = new Server(temporary.resolve("server"));
    }

    @AfterEach
    void stopAll() throws Exception {
        for (Replica replica : replicas) {
            replica.close();
        }
        server.close();
    }

    private Replica start(String database, String... settings) throws IOException {
        Replica replica = Replica.start(Server.settings(database, settings));
        replicas.add(replica);
        return replica;
    }

    @Test
    void threeStartedAtOnceOnAnEmptyDatabaseLoadItOnceAndAnswerAlike() throws IOException {
        String database = server.newDatabase();
        for (int i = 0; i < 3; i++) {
            start(database);
        }
        replicas.forEach(Replica::ready);

        assertThat(loads(database)).containsExactly(1);
        for (String path : PATHS) {
            Set<String> answers = new TreeSet<>();
            for (Replica replica : replicas) {
                HttpResponse<String> answer = replica.get(path);
                answers.add(answer.statusCode()
                        + answer.headers().firstValue("ETag").orElseThrow()
                        + answer.body());
            }
            assertThat(answers).as(path).hasSize(1).first().asString().startsWith("200");
        }
    }

    /** How often the records were loaded into each schema. */
    private static List<Integer> loads(String database) {
        return Server.in(database)
                .sql("select nspname from pg_namespace where nspname like 'honorary_cities%'")
                .query(String.class)
                .list()
                .stream()
                .map(schema -> Server.in(database)
                        .sql("select count(*) from \"" + schema
                                + "\".flyway_schema_history where description = 'seed data'")
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void whileInstancesAreReplacedEachServesOneVersionOnly() throws Exception {
        String database = server.newDatabase();
        Replica before = start(database).ready();
        try (Load load = Load.begin(before.port(), 2, n -> "/api/v1/events?limit=500&offset=" + n % 3 + distinct(n))) {
            Replica after = start(database, "--honorary-cities.seed-data=" + changedData())
                    .ready();

            assertThat(load.stop()).hasSizeGreaterThan(10).allMatch(outcome -> outcome.status() == 200);
            for (int n = 0; n < 20; n++) { // each asked for the first time
                String path = "/api/v1/events?limit=500" + distinct(-1 - n);
                assertThat(before.get(path).body()).contains(OLD_TEXT).doesNotContain(NEW_TEXT);
                assertThat(after.get(path).body()).contains(NEW_TEXT).doesNotContain(OLD_TEXT);
            }
        }
        assertThat(loads(database)).containsExactly(1, 1);
    }

    /** Makes a query one that was not asked before, and finds the same. */
    private static String distinct(int n) {
        return "&to=%04d-%02d".formatted(3000 + Math.floorDiv(n, 12), 1 + Math.floorMod(n, 12));
    }

    private String changedData() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("changed"));
        try (Stream<Path> files = Files.list(Path.of("seed-data"))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName()),
                        Files.readString(file).replace(OLD_TEXT, NEW_TEXT));
            }
        }
        return folder.toUri().toString();
    }
}
