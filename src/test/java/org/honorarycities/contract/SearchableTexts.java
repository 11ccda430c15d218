package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.value.FoldedText;
import tools.jackson.databind.JsonNode;

/** The texts by which each record is to be found, said a second time and without a database. */
final class SearchableTexts {

    private final Records records;
    private final Map<String, List<String>> namesByPlace;

    SearchableTexts(Records records) {
        this.records = records;
        this.namesByPlace = records.of("names").stream()
                .collect(Collectors.groupingBy(
                        name -> Records.id(name.path("place")),
                        Collectors.mapping(name -> name.path("value").asString(), Collectors.toList())));
    }

    /** One or two beginnings of words of each record, in any order. */
    List<String> words() {
        Random random = new Random(1941);
        List<String> texts = new ArrayList<>();
        records.lists()
                .forEach(list -> records.of(list).forEach(record -> {
                    List<String> found = searched(list, record)
                            .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                            .filter(word -> word.length() > 2)
                            .toList();
                    if (!found.isEmpty()) {
                        String first = found.get(random.nextInt(found.size()));
                        String other = found.get(random.nextInt(found.size()));
                        texts.add(random.nextBoolean() ? first : other.substring(0, 3) + " " + first);
                    }
                }));
        return texts;
    }

    /** Whether each word of a text begins a word of what can be searched in a record. */
    boolean isFound(String list, JsonNode record, String text) {
        List<String> found = searched(list, record)
                .flatMap(one -> FoldedText.wordsOf(one).stream())
                .toList();
        return FoldedText.wordsOf(text).stream()
                .allMatch(beginning -> found.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private Stream<String> searched(String list, JsonNode record) {
        return switch (list) {
            case "titles" ->
                Stream.concat(
                        record.path("names").valueStream().map(JsonNode::asString),
                        values(record, "citation", "description"));
            case "places" -> names(Records.id(record));
            case "names" -> values(record, "value");
            case "awards" ->
                concat(
                        names(Records.id(record.path("place"))),
                        records.get("titles", Records.id(record.path("title")))
                                .path("names")
                                .valueStream()
                                .map(JsonNode::asString),
                        record.path("acts").valueStream().flatMap(act -> values(act, "signatories", "number")));
            case "events" ->
                concat(
                        values(record, "label", "description", "people", "units"),
                        records.placesOf(record).stream().flatMap(this::names));
            case "figures" ->
                concat(
                        values(record, "label", "property"),
                        values(
                                records.get(
                                        "events",
                                        record.path("event").path("id").asString("")),
                                "label"),
                        records.placesOf(record).stream().flatMap(this::names));
            case "acts", "decorations", "ceremonies" ->
                concat(
                        values(
                                record,
                                "kind",
                                "signatories",
                                "number",
                                "issuer",
                                "location",
                                "presentedBy",
                                "representedBy"),
                        records.placesOf(record).stream().flatMap(this::names));
            case "sources" -> values(record, "title", "publisher");
            case "search" -> found(record);
            case "statements" -> values(record, "value", "note");
            default -> values(record, "reason");
        };
    }

    /** The texts of the record that a result of the search over everything leads to. */
    private Stream<String> found(JsonNode result) {
        String list = result.path("type").asString() + "s";
        JsonNode record = records.get(list, Records.id(result));
        return record.isMissingNode() ? Stream.of(Records.id(result)) : searched(list, record);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Stream<String> concat(Stream<String>... texts) {
        return Stream.of(texts).flatMap(text -> text);
    }

    private Stream<String> names(String place) {
        return namesByPlace.getOrDefault(place, List.of()).stream();
    }

    private static Stream<String> values(JsonNode record, String... fields) {
        return Stream.of(fields)
                .map(record::path)
                .flatMap(field -> field.isArray() ? field.valueStream() : Stream.of(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }
}
