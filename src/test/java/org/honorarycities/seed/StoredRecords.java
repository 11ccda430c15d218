package org.honorarycities.seed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own for one test, looked into while no application runs on it. */
record StoredRecords(String url, String user) {

    static StoredRecords inFile(Path folder) {
        return new StoredRecords("jdbc:h2:file:" + folder.resolve("database/records"), "sa");
    }

    static StoredRecords on(EmbeddedPostgres server) {
        String name = "records_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new StoredRecords(server.getJdbcUrl("postgres", name), "postgres");
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
