package org.honorarycities.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.honorarycities.seed.Table.Row;
import org.jspecify.annotations.Nullable;

/** The subjects of statements, with the places and titles that each of them concerns. */
class Subjects {

    private final Map<String, Row> awards;
    private final Map<String, Set<String>> eventPlaces;
    private final Map<String, Set<String>> titlesOfPlace;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> places = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> titles = new ArrayList<>();

    Subjects(SeedData data) {
        this.awards = data.rows("awards").stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        this.eventPlaces = grouped(data.rows("event-places"), "event", "place");
        this.titlesOfPlace = grouped(data.rows("awards"), "place", "title");
        Map<String, Row> inOrder = new TreeMap<>();
        data.subjects().forEach(row -> inOrder.put(row.subject(), row));
        inOrder.forEach(this::add);
    }

    private static Map<String, Set<String>> grouped(List<Row> rows, String key, String value) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(key), Collectors.mapping(row -> row.get(value), Collectors.toSet())));
    }

    private void add(String subject, Row row) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", subject);
        columns.put("position", rows.size());
        columns.put("award", idIn(row, "awards", "award"));
        columns.put("event", idIn(row, "events", "event"));
        rows.add(columns);
        Set<String> concerned = new LinkedHashSet<>();
        Set<String> titled = new LinkedHashSet<>();
        switch (row.resource().name()) {
            case "places" -> concerned.add(row.get("id"));
            case "titles" -> titled.add(row.get("id"));
            case "events" -> concerned.addAll(eventPlaces.getOrDefault(row.get("id"), Set.of()));
            default -> concerned.addAll(eventPlaces.getOrDefault(row.get("event"), Set.of()));
        }
        Row award = row.resource().name().equals("awards") ? row : awards.get(row.get("award"));
        for (Row of : (award == null) ? List.of(row) : List.of(row, award)) {
            if (of.has("place")) {
                concerned.add(of.get("place"));
            }
            if (of.has("title")) {
                titled.add(of.get("title"));
            }
        }
        if (titled.isEmpty()) {
            concerned.forEach(place -> titled.addAll(titlesOfPlace.getOrDefault(place, Set.of())));
        }
        concerned.forEach(place -> places.add(Map.of("subject", subject, "place", place)));
        titled.forEach(title -> titles.add(Map.of("subject", subject, "title", title)));
    }

    /** Returns the id of the award or event that a row is or belongs to. */
    private static @Nullable String idIn(Row row, String resource, String column) {
        String id = row.get(row.resource().name().equals(resource) ? "id" : column);
        return id.isEmpty() ? null : id;
    }

    List<Map<String, @Nullable Object>> rows() {
        return rows;
    }

    List<Map<String, @Nullable Object>> places() {
        return places;
    }

    List<Map<String, @Nullable Object>> titles() {
        return titles;
    }
}
