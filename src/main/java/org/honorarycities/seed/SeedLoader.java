package org.honorarycities.seed;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.DataPackage.Field;
import org.honorarycities.seed.DataPackage.ForeignKey;
import org.honorarycities.seed.Table.Row;
import org.honorarycities.value.FoldedText;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Replaces the content of the tables with the seed data. */
class SeedLoader {

    /** The loader version; increment it when the same files produce different table content, to trigger a reload. */
    static final int VERSION = 2;

    /** The number of rows per batch; converting a large file at once would take more memory than its table. */
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    SeedLoader(Connection connection) {
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    void load(SeedData data) {
        empty(data);
        PlaceNames names = new PlaceNames(data);
        for (Table table : data.tables()) {
            if (table.resource().name().equals("statements")) {
                load(new Subjects(data));
            }
            insert(table, names);
        }
        insert("search_keys", searchKeys(data), row -> row);
        count();
    }

    /** Precomputes the counts and dates of titles and the counts of sources. */
    private void count() {
        jdbc.update("update titles set places = (select count(*) from awards where title = titles.id),"
                + " first_awarded = (select min(awarded_earliest) from awards where title = titles.id),"
                + " last_awarded = (select max(awarded_latest) from awards where title = titles.id)");
        jdbc.update("update sources set statements = (select count(*) from statements where source = sources.id)");
    }

    private static List<Map<String, @Nullable Object>> searchKeys(SeedData data) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        data.rows("place-names").forEach(name -> addKeys("place", name.get("place"), name.get("value"), rows));
        data.rows("events").forEach(event -> addKeys("event", event.get("id"), event.get("label"), rows));
        return rows;
    }

    private static void addKeys(String owner, String id, String text, List<Map<String, @Nullable Object>> rows) {
        for (String key : FoldedText.keysOf(text)) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("position", rows.size());
            row.put("place", null);
            row.put("event", null);
            row.put("content", key);
            row.put(owner, id);
            rows.add(row);
        }
    }

    private void empty(SeedData data) {
        Stream.of("search_keys", "statements", "disagreements", "subject_places", "subject_titles", "subjects")
                .forEach(this::empty);
        List<Table> tables = new ArrayList<>(data.tables());
        Collections.reverse(tables);
        for (Table table : tables) {
            table.resource().fields().stream().filter(Field::isList).forEach(list -> empty(listTable(table, list)));
            empty(table.resource().table());
        }
    }

    private void empty(String table) {
        jdbc.update("delete from " + table);
    }

    private static String listTable(Table table, Field list) {
        return table.resource().table() + "_" + list.name();
    }

    private void insert(Table table, PlaceNames names) {
        insert(table.resource().table(), inOrderOfReference(table), row -> columns(row, names));
        table.resource().fields().stream().filter(Field::isList).forEach(list -> insertList(table, list));
    }

    private static Map<String, @Nullable Object> columns(Row row, PlaceNames names) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("position", row.line());
        row.resource().fields().stream()
                .filter(field -> !field.isList())
                .forEach(field -> putColumns(field, row.has(field.name()) ? row.get(field.name()) : null, columns));
        if (row.resource().name().equals("titles")) {
            columns.put("display_names", PlaceNames.ofTitle(row).text());
        }
        if (row.resource().name().equals("places")) {
            names.putColumns(row, columns);
            putVector(row, columns);
        }
        return columns;
    }

    private static void putVector(Row place, Map<String, @Nullable Object> columns) {
        double[] vector = new Position(
                        Double.parseDouble(place.get("latitude")), Double.parseDouble(place.get("longitude")))
                .vector();
        columns.put("x", vector[0]);
        columns.put("y", vector[1]);
        columns.put("z", vector[2]);
    }

    /** Sorts rows so that a row precedes the rows of the same table that reference it. */
    private static List<Row> inOrderOfReference(Table table) {
        return table.resource().schema().foreignKeys().stream()
                .filter(key ->
                        key.reference().resource().equals(table.resource().name()))
                .map(ForeignKey::field)
                .findFirst()
                .map(field -> table.rows().stream()
                        .sorted(Comparator.comparing((Row row) -> row.has(field)))
                        .toList())
                .orElse(table.rows());
    }

    private static void putColumns(Field field, @Nullable String cell, Map<String, @Nullable Object> columns) {
        if (field.isDate()) {
            HistoricalDate date = (cell == null) ? null : HistoricalDate.parse(cell);
            columns.put(field.column() + "_edtf", cell);
            columns.put(field.column() + "_earliest", (date == null) ? null : date.earliest());
            columns.put(field.column() + "_latest", (date == null) ? null : date.latest());
            columns.put(
                    field.column() + "_precision",
                    (date == null) ? null : date.precision().name());
            columns.put(field.column() + "_approximate", (date == null) ? null : date.approximate());
            columns.put(field.column() + "_uncertain", (date == null) ? null : date.uncertain());
        } else {
            columns.put(field.column(), (cell == null) ? null : typed(field, cell));
        }
    }

    private static Object typed(Field field, String cell) {
        return switch (field.type()) {
            case "number" -> Double.valueOf(cell);
            case "integer" -> Integer.valueOf(cell);
            case "boolean" -> Boolean.valueOf(cell);
            default -> cell;
        };
    }

    private void insertList(Table table, Field list) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> values = row.list(list);
            for (int i = 0; i < values.size(); i++) {
                rows.add(Map.of("owner", row.get("id"), "position", i, "content", values.get(i)));
            }
        }
        insert(listTable(table, list), rows, row -> row);
    }

    private void load(Subjects subjects) {
        insert("subjects", subjects.rows(), row -> row);
        insert("subject_places", subjects.places(), row -> row);
        insert("subject_titles", subjects.titles(), row -> row);
    }

    private <T> void insert(String table, List<T> rows, Function<T, Map<String, @Nullable Object>> columnsOf) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(columnsOf.apply(rows.get(0)).keySet());
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        jdbc.batchUpdate(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")",
                rows,
                BATCH,
                (statement, row) -> new ArgumentPreparedStatementSetter(
                                columns.stream().map(columnsOf.apply(row)::get).toArray())
                        .setValues(statement));
    }
}
