package org.honorarycities.seed;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.seed.files.Row;
import org.honorarycities.seed.files.SeedData;
import org.honorarycities.value.DisplayNames;
import org.honorarycities.value.Position;
import org.honorarycities.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Derives columns that are in no file: display names, alphabetical positions, positions in space and bounds. */
class DerivedColumns {

    private final Map<String, Map<String, String>> namesOfPlaces;
    private final Map<String, Integer> sourcesByTitle;

    DerivedColumns(SeedData data) {
        this.namesOfPlaces = data.rows("place-names").stream()
                .filter(name -> name.get("preferred").equals("true"))
                .collect(Collectors.groupingBy(
                        name -> name.get("place"),
                        Collectors.toMap(name -> name.get("language"), name -> name.get("value"))));
        Map<String, String> titles = data.rows("sources").stream()
                .collect(Collectors.toMap(source -> source.get("id"), source -> source.get("title")));
        this.sourcesByTitle = positions(titles.keySet(), titles::get, ULocale.ROOT);
    }

    void put(Row row, Map<String, @Nullable Object> columns) {
        switch (row.resource().name()) {
            case "sources" -> columns.put("title_position", sourcesByTitle.get(row.get("id")));
            case "places" -> putPlace(row, columns);
            case "titles" -> columns.put("display_names", new DisplayNames(namesOfTitle(row)).text());
            case "figures" -> putBounds(Quantity.parse(row.get("value")), columns);
            default -> {}
        }
    }

    private void putPlace(Row row, Map<String, @Nullable Object> columns) {
        Map<String, String> names = namesOfPlace(row.get("id"));
        columns.put("display_names", new DisplayNames(names).text());
        columns.put("name", names.get("en"));
        double latitude = Double.parseDouble(row.get("latitude"));
        double[] vector = new Position(latitude, Double.parseDouble(row.get("longitude"))).vector();
        columns.put("x", vector[0]);
        columns.put("y", vector[1]);
        columns.put("z", vector[2]);
    }

    private static void putBounds(Quantity quantity, Map<String, @Nullable Object> columns) {
        columns.put("lower_bound", number(quantity.from()));
        columns.put("upper_bound", number(quantity.to()));
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return (number == null) ? null : number.doubleValue();
    }

    /** Returns the display names of a place by language. */
    Map<String, String> namesOfPlace(String place) {
        return namesOfPlaces.get(place);
    }

    /** Returns the names of a title by language. */
    static Map<String, String> namesOfTitle(Row title) {
        return Stream.of("en", "ru", "bg", "uk", "be")
                .filter(language -> title.has("name_" + language))
                .collect(Collectors.toMap(language -> language, language -> title.get("name_" + language)));
    }

    /** Returns the rows of the positions of places by name in each language: place, language and position. */
    List<Object[]> namePositions() {
        return namesOfPlaces.values().stream()
                .flatMap(names -> names.keySet().stream())
                .distinct()
                .flatMap(language ->
                        positions(namesOfPlaces.keySet(), place -> nameOf(place, language), new ULocale(language))
                                .entrySet()
                                .stream()
                                .map(place -> new Object[] {place.getKey(), language, place.getValue()}))
                .toList();
    }

    private String nameOf(String place, String language) {
        Map<String, String> names = namesOfPlaces.get(place);
        return names.getOrDefault(language, names.get("en"));
    }

    /** Returns the position of each id by its name with the collation of a language; equal names have the same one. */
    private static Map<String, Integer> positions(
            Collection<String> ids, Function<String, String> name, ULocale language) {
        Map<String, Integer> positions = new HashMap<>();
        Comparator<String> order = Comparator.comparing(name, Collator.getInstance(language));
        List<String> sorted = ids.stream().sorted(order).toList();
        for (int i = 0; i < sorted.size(); i++) {
            boolean same = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            positions.put(sorted.get(i), same ? positions.get(sorted.get(i - 1)) : Integer.valueOf(i));
        }
        return positions;
    }
}
