package org.honorarycities.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL that can be stopped and started again on what it holds. */
final class Server implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres running;

    Server(Path folder) throws IOException {
        this.folder = folder;
        this.running = builder().start();
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
    }

    /** An empty database, by its address. */
    String newDatabase() {
        String name = "records_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(running.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return running.getJdbcUrl("postgres", name);
    }

    /** The settings by which a replica runs on a database. */
    static String[] settings(String database, String... further) {
        String[] settings = new String[further.length + 2];
        settings[0] = "--spring.datasource.url=" + database;
        settings[1] = "--spring.datasource.username=postgres";
        System.arraycopy(further, 0, settings, 2, further.length);
        return settings;
    }

    static JdbcClient in(String database) {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
    }

    void stop() throws IOException {
        running.close();
    }

    void startAgain() throws IOException {
        running = builder().setPort(running.getPort()).start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
