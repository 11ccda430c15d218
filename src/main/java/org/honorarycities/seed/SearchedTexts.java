package org.honorarycities.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.seed.files.Field;
import org.honorarycities.seed.files.Row;
import org.honorarycities.seed.files.SeedData;

/** The texts by which each record is found. */
class SearchedTexts {

    /**
     * Text of a record.
     *
     * @param field the field of the API that holds it
     * @param isName whether it names the record
     */
    record Text(String field, String content, boolean isName) {}

    private final SeedData data;
    private final Map<String, List<String>> namesByPlace;
    private final Map<String, List<String>> placesByEvent;
    private final Map<String, List<Row>> actsByAward;
    private final Map<String, Row> titles;
    private final Map<String, Row> awards;
    private final Map<String, Row> events;
    private final DerivedColumns derived;

    SearchedTexts(SeedData data, DerivedColumns derived) {
        this.data = data;
        this.derived = derived;
        this.namesByPlace = grouped("place-names", "place", "value");
        this.placesByEvent = grouped("event-places", "event", "place");
        this.actsByAward = data.rows("acts").stream().collect(Collectors.groupingBy(act -> act.get("award")));
        this.titles = byId("titles");
        this.awards = byId("awards");
        this.events = byId("events");
    }

    private Map<String, List<String>> grouped(String resource, String key, String value) {
        return data.rows(resource).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(key), Collectors.mapping(row -> row.get(value), Collectors.toList())));
    }

    private Map<String, Row> byId(String resource) {
        return data.rows(resource).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
    }

    /** Returns the texts of a record. */
    List<Text> of(Row row) {
        List<Text> texts = new ArrayList<>();
        switch (row.resource().name()) {
            case "titles" -> {
                DerivedColumns.namesOfTitle(row).values().forEach(name -> texts.add(new Text("name", name, true)));
                add(texts, row, "citation", "description");
            }
            case "places" -> namesOf(row.get("id")).forEach(name -> texts.add(new Text("name", name, true)));
            case "awards" -> {
                DerivedColumns.namesOfTitle(titles.get(row.get("title")))
                        .values()
                        .forEach(name -> texts.add(new Text("title", name, false)));
                actsByAward
                        .getOrDefault(row.get("id"), List.of())
                        .forEach(act -> add(texts, act, "signatories", "number"));
            }
            case "events" -> {
                texts.add(new Text("label", row.get("label"), true));
                add(texts, row, "description", "people", "units");
            }
            case "figures" -> {
                add(texts, row, "label", "property");
                if (row.has("event")) {
                    add(texts, events.get(row.get("event")), "label");
                }
            }
            case "place-names" -> add(texts, row, "value");
            case "acts", "decorations", "ceremonies" -> {
                add(texts, row, "kind", "signatories", "number", "issuer");
                add(texts, row, "location", "presented_by", "represented_by");
            }
            case "sources" -> {
                texts.add(new Text("title", row.get("title"), true));
                add(texts, row, "publisher");
            }
            case "statements" -> add(texts, row, "value", "note");
            case "disagreements" -> add(texts, row, "reason");
            default -> throw new IllegalArgumentException(row.resource().name() + " are not searched");
        }
        return texts;
    }

    private static void add(List<Text> texts, Row row, String... columns) {
        for (String column : columns) {
            if (row.has(column)) {
                Field field = row.resource().field(column);
                (field.isList() ? row.list(field) : List.of(row.get(column)))
                        .forEach(content -> texts.add(new Text(column, content, false)));
            }
        }
    }

    /** Returns the places whose names find a record, too. */
    Stream<String> placesOf(Row row) {
        return switch (row.resource().name()) {
            case "awards" -> Stream.of(row.get("place"));
            case "events" -> placesByEvent.getOrDefault(row.get("id"), List.of()).stream();
            case "figures" ->
                Stream.concat(
                                Stream.of(row.get("place")).filter(place -> !place.isEmpty()),
                                placesByEvent.getOrDefault(row.get("event"), List.of()).stream())
                        .distinct();
            case "acts", "decorations", "ceremonies" ->
                Stream.of(awards.get(row.get("award")).get("place"));
            default -> Stream.empty();
        };
    }

    private List<String> namesOf(String place) {
        return namesByPlace.getOrDefault(place, List.of()).stream().distinct().toList();
    }

    /** Returns the label of an award in each language that names both its title and its place. */
    Map<String, String> labelOfAward(Row award) {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> places = derived.namesOfPlace(award.get("place"));
        DerivedColumns.namesOfTitle(titles.get(award.get("title"))).forEach((language, title) -> {
            if (places.containsKey(language)) {
                labels.put(language, places.get(language) + ", " + title);
            }
        });
        return labels;
    }

    /** Returns the path, up to the name, of the list in which each person is found. */
    Map<String, String> people() {
        Map<String, String> people = new TreeMap<>();
        putValues(people, "ceremonies", "presented_by", "ceremonies?person=");
        putValues(people, "acts", "signatories", "awards?signatory=");
        return putValues(people, "events", "people", "events?person=");
    }

    /** Returns the path, up to the name, of the list in which each unit is found. */
    Map<String, String> units() {
        return putValues(new TreeMap<>(), "events", "units", "events?unit=");
    }

    private Map<String, String> putValues(Map<String, String> paths, String resource, String column, String path) {
        for (Row row : data.rows(resource)) {
            row.list(row.resource().field(column)).forEach(value -> paths.put(value, path));
        }
        return paths;
    }
}
