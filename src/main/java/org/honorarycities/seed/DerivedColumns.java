package org.honorarycities.seed;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.value.DisplayNames;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;

/** Derives columns that are in no file: display names, and the alphabetical and the spatial position of a place. */
class DerivedColumns {

    private final Map<String, Map<String, String>> namesOfPlaces;
    private final Comparator<String> byEnglishName;
    private final List<String> placesByName;

    DerivedColumns(SeedData data) {
        this.namesOfPlaces = data.rows("place-names").stream()
                .filter(name -> name.get("preferred").equals("true"))
                .collect(Collectors.groupingBy(
                        name -> name.get("place"),
                        Collectors.toMap(name -> name.get("language"), name -> name.get("value"))));
        this.byEnglishName = Comparator.comparing(
                        (String place) -> namesOfPlaces.get(place).get("en"), Collator.getInstance(ULocale.ENGLISH))
                .thenComparing(Comparator.naturalOrder());
        this.placesByName =
                namesOfPlaces.keySet().stream().sorted(byEnglishName).toList();
    }

    void put(Row row, Map<String, @Nullable Object> columns) {
        switch (row.resource().name()) {
            case "places" -> putPlace(row, columns);
            case "titles" -> putNames(namesOfTitle(row), columns);
            default -> {}
        }
    }

    private void putPlace(Row row, Map<String, @Nullable Object> columns) {
        Map<String, String> names = namesOfPlaces.get(row.get("id"));
        putNames(names, columns);
        columns.put("name", names.get("en"));
        columns.put("name_position", Collections.binarySearch(placesByName, row.get("id"), byEnglishName));
        double latitude = Double.parseDouble(row.get("latitude"));
        double[] vector = new Position(latitude, Double.parseDouble(row.get("longitude"))).vector();
        columns.put("x", vector[0]);
        columns.put("y", vector[1]);
        columns.put("z", vector[2]);
    }

    private static Map<String, String> namesOfTitle(Row title) {
        return Stream.of("en", "ru", "bg", "uk", "be")
                .filter(language -> title.has("name_" + language))
                .collect(Collectors.toMap(language -> language, language -> title.get("name_" + language)));
    }

    private static void putNames(Map<String, String> names, Map<String, @Nullable Object> columns) {
        columns.put("display_names", new DisplayNames(names).text());
    }
}
