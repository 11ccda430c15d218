package org.honorarycities.seed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.honorarycities.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own for one test, looked into while no application runs on it. */
record StoredRecords(String url, String user) {

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

    int count(String query) {
        return jdbc().sql(query).query(Integer.class).single();
    }

    /** How many times the records were loaded, by the history that Flyway keeps. */
    int loads() {
        return count("select count(*) from \"flyway_schema_history\" where \"description\" = 'seed data'");
    }

    /** The number of rows of each table. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc().sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_name <> 'flyway_schema_history'
                        """)
                .query(String.class)
                .list()
                .forEach(table -> counts.put(table, count("select count(*) from " + table)));
        return counts;
    }
}
