package org.honorarycities.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Caches the values of reference queries; the data does not change while the application runs. */
@Component
public class ReferenceValues {

    private final JdbcClient jdbc;
    private final Map<String, Set<String>> values = new ConcurrentHashMap<>();

    ReferenceValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> of(String query) {
        return values.computeIfAbsent(
                query, sql -> new TreeSet<>(jdbc.sql(sql).query(String.class).list()));
    }
}
