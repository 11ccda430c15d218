package org.honorarycities.seed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.honorarycities.Application;
import org.honorarycities.seed.files.SeedFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own for one test, looked into while no application runs on it. */
record StoredRecords(String url, String user) {

    private static final String HISTORY = "flyway_schema_history";

    /** The databases that the records must load into alike. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    /** Starts when the first test asks for it, and ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static StoredRecords in(Kind kind, Path folder) {
        if (kind == Kind.H2) {
            return new StoredRecords("jdbc:h2:file:" + folder.resolve("database/records"), "sa");
        }
        String name = "records_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(Server.ONLY.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new StoredRecords(Server.ONLY.getJdbcUrl("postgres", name), "postgres");
    }

    ConfigurableApplicationContext start(SeedFolder folder) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--" + folder.setting());
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, ""));
    }

    void change(String sql) {
        jdbc().sql(sql).update();
    }

    /** How many rows of a table there are, in all schemas together, as each version of the data may have its own. */
    int count(String table, String condition) {
        return tables().stream()
                .filter(found -> found.name.equalsIgnoreCase(table))
                .mapToInt(found -> count(found, condition))
                .sum();
    }

    /** How many times the records were loaded, by the history that Flyway keeps. */
    int loads() {
        return count(HISTORY, "\"description\" = 'seed data'");
    }

    /** The number of rows of each table of records. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        tables().stream()
                .filter(found -> !found.name.equals(HISTORY))
                .forEach(
                        found -> counts.merge(found.name.toLowerCase(Locale.ROOT), count(found, "true"), Integer::sum));
        return counts;
    }

    private int count(StoredTable table, String condition) {
        return jdbc().sql("select count(*) from \"%s\".\"%s\" where %s".formatted(table.schema, table.name, condition))
                .query(Integer.class)
                .single();
    }

    private List<StoredTable> tables() {
        return jdbc().sql("""
                        select table_schema as "schema", table_name as name from information_schema.tables
                        where lower(table_schema) not in ('information_schema', 'pg_catalog')
                        """).query(StoredTable.class).list();
    }

    record StoredTable(String schema, String name) {}
}
