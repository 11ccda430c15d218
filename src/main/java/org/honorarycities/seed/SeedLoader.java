package org.honorarycities.seed;

import com.ibm.icu.util.VersionInfo;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.honorarycities.seed.files.Field;
import org.honorarycities.seed.files.Row;
import org.honorarycities.seed.files.SeedData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Replaces the content of the tables with the seed data. */
class SeedLoader {

    /** The loader version; increment it when the same files produce different table content, to trigger a reload. */
    static final int VERSION = 6;

    /** The number of rows per batch; converting a large file at once would take more memory than its table. */
    private static final int BATCH = 1000;

    /** Returns the versions of the loader and of ICU, which determines search keys and the order of names. */
    static String version() {
        return VERSION + " " + VersionInfo.ICU_VERSION;
    }

    private final Connection connection;
    private final JdbcTemplate jdbc;

    SeedLoader(Connection connection) {
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    void load(SeedData data) {
        execute("delete.sql");
        DerivedColumns derived = new DerivedColumns(data);
        data.files().forEach((resource, rows) -> {
            if (resource.name().equals("statements")) {
                execute("subjects.sql");
            }
            insert(resource, rows, derived);
            resource.fields().stream().filter(Field::isList).forEach(list -> insertItems(resource, rows, list));
        });
        jdbc.batchUpdate(
                "insert into place_name_positions (place, language, position) values (?, ?, ?)",
                derived.namePositions());
        insertSearchIndex(new SearchIndex(data, derived));
        execute("counts.sql");
    }

    private void execute(String script) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/seed/" + script));
    }

    private void insert(Resource resource, List<Row> rows, DerivedColumns derived) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(columns(rows.get(0), derived).keySet());
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        jdbc.batchUpdate(
                "insert into " + resource.table() + " (" + String.join(", ", columns) + ") values (" + marks + ")",
                referencedFirst(resource, rows),
                BATCH,
                (statement, row) -> new ArgumentPreparedStatementSetter(
                                columns(row, derived).values().toArray())
                        .setValues(statement));
    }

    /** Sorts rows so that a row precedes the rows of the same table that reference it. */
    private static List<Row> referencedFirst(Resource resource, List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        resource.schema().foreignKeys().stream()
                .filter(key -> key.reference().resource().equals(resource.name()))
                .forEach(key -> sorted.sort(Comparator.comparing(row -> row.has(key.field()))));
        return sorted;
    }

    private static Map<String, @Nullable Object> columns(Row row, DerivedColumns derived) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("position", row.line());
        for (Field field : row.resource().fields()) {
            String cell = row.cells().get(field.name());
            if (field.isDate()) {
                putDate(field.column(), cell, columns);
            } else if (!field.isList()) {
                columns.put(field.column(), (cell == null) ? null : typed(field, cell));
            }
        }
        derived.put(row, columns);
        return columns;
    }

    private static void putDate(String column, @Nullable String edtf, Map<String, @Nullable Object> columns) {
        Optional<HistoricalDate> date = Optional.ofNullable(edtf).map(HistoricalDate::parse);
        columns.put(column + "_edtf", edtf);
        columns.put(column + "_earliest", date.map(HistoricalDate::earliest).orElse(null));
        columns.put(column + "_latest", date.map(HistoricalDate::latest).orElse(null));
        columns.put(
                column + "_precision", date.map(one -> one.precision().name()).orElse(null));
        columns.put(
                column + "_approximate", date.map(HistoricalDate::approximate).orElse(null));
        columns.put(column + "_uncertain", date.map(HistoricalDate::uncertain).orElse(null));
    }

    private static Object typed(Field field, String cell) {
        return switch (field.type()) {
            case "number" -> Double.valueOf(cell);
            case "integer" -> Integer.valueOf(cell);
            case "boolean" -> Boolean.valueOf(cell);
            default -> cell;
        };
    }

    private void insertItems(Resource resource, List<Row> rows, Field list) {
        List<Object[]> items = new ArrayList<>();
        for (Row row : rows) {
            List<String> values = row.list(list);
            for (int i = 0; i < values.size(); i++) {
                items.add(new Object[] {row.get("id"), i, values.get(i)});
            }
        }
        String table = resource.table() + "_" + list.name();
        jdbc.batchUpdate("insert into " + table + " (owner, position, content) values (?, ?, ?)", items);
    }

    private void insertSearchIndex(SearchIndex index) {
        jdbc.batchUpdate("insert into search_words (position, list, record, word) values (?, ?, ?, ?)", index.words());
        jdbc.batchUpdate(
                "insert into search_records (position, type, id, path, display_names) values (?, ?, ?, ?, ?)",
                index.records());
        jdbc.batchUpdate(
                "insert into search_texts (position, record, field, content, folded) values (?, ?, ?, ?, ?)",
                index.texts());
        jdbc.batchUpdate("insert into search_places (list, record, place) values (?, ?, ?)", index.places());
    }
}
