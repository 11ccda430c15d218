package org.honorarycities.seed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.honorarycities.seed.files.Row;
import org.honorarycities.seed.files.SeedData;
import org.honorarycities.value.DisplayNames;
import org.honorarycities.value.FoldedText;
import org.jspecify.annotations.Nullable;

/** Derives the search tables: the words of every record, and what the search over everything finds. */
class SearchIndex {

    private static final int MAX_WORD = 100;

    private final SearchedTexts searched;
    private final Map<String, String> folded = new HashMap<>();
    private final List<@Nullable Object[]> words = new ArrayList<>();
    private final List<@Nullable Object[]> records = new ArrayList<>();
    private final List<@Nullable Object[]> texts = new ArrayList<>();
    private final List<@Nullable Object[]> places = new ArrayList<>();
    private final Map<String, Integer> positionsOfPlaces = new HashMap<>();

    SearchIndex(SeedData data, DerivedColumns derived) {
        searched = new SearchedTexts(data, derived);
        addRecords("place", "places", data, place -> derived.namesOfPlace(place.get("id")));
        addRecords("title", "titles", data, DerivedColumns::namesOfTitle);
        addRecords("award", "awards", data, searched::labelOfAward);
        addRecords("event", "events", data, event -> Map.of("en", event.get("label")));
        searched.people().forEach((name, path) -> addValue("person", name, path));
        searched.units().forEach((name, path) -> addValue("unit", name, path));
        addRecords("source", "sources", data, source -> Map.of("en", source.get("title")));
        data.rows("place-names").forEach(name -> addWords("names", name.line(), searched.of(name)));
        for (String list : List.of("acts", "decorations", "ceremonies", "figures", "statements", "disagreements")) {
            data.rows(list).forEach(row -> {
                addWords(list, row.line(), searched.of(row));
                addPlaces(list, row.line(), row);
            });
        }
    }

    /** Returns the rows of {@code search_words}. */
    List<@Nullable Object[]> words() {
        return words;
    }

    /** Returns the rows of {@code search_records}. */
    List<@Nullable Object[]> records() {
        return records;
    }

    /** Returns the rows of {@code search_texts}. */
    List<@Nullable Object[]> texts() {
        return texts;
    }

    /** Returns the rows of {@code search_places}. */
    List<@Nullable Object[]> places() {
        return places;
    }

    private void addRecords(String type, String list, SeedData data, Function<Row, Map<String, String>> label) {
        for (Row row : data.rows(list)) {
            String id = row.get("id");
            List<SearchedTexts.Text> found = searched.of(row);
            addWords(list, row.line(), found);
            addPlaces(list, row.line(), row);
            addPlaces("search", records.size(), row);
            if (type.equals("place")) {
                positionsOfPlaces.put(id, records.size());
            }
            addRecord(type, id, list + "/" + id, label.apply(row), found);
        }
    }

    private void addValue(String type, String name, String path) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        addRecord(type, name, path + encoded, Map.of("en", name), List.of(new SearchedTexts.Text("name", name, true)));
    }

    private void addRecord(
            String type, String id, String path, Map<String, String> label, List<SearchedTexts.Text> found) {
        int position = records.size();
        records.add(new Object[] {position, type, id, path, new DisplayNames(label).text()});
        for (SearchedTexts.Text text : found) {
            String name = text.isName() ? fold(text.content()) : null;
            texts.add(new Object[] {texts.size(), position, text.field(), text.content(), name});
        }
        addWords("search", position, found);
    }

    private void addPlaces(String list, long line, Row row) {
        searched.placesOf(row).forEach(place -> places.add(new Object[] {list, line, positionsOfPlaces.get(place)}));
    }

    private void addWords(String list, long line, List<SearchedTexts.Text> searchedTexts) {
        Set<String> distinct = new LinkedHashSet<>();
        searchedTexts.forEach(
                text -> distinct.addAll(List.of(fold(text.content()).split(" "))));
        distinct.remove("");
        distinct.forEach(word ->
                words.add(new Object[] {words.size(), list, line, word.substring(0, Math.min(MAX_WORD, word.length()))
                }));
    }

    private String fold(String text) {
        return folded.computeIfAbsent(text, FoldedText::of);
    }
}
