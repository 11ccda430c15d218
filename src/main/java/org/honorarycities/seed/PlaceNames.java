package org.honorarycities.seed;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.seed.Table.Row;
import org.honorarycities.value.DisplayNames;
import org.jspecify.annotations.Nullable;

/** Derives the display names of each place and its position in the English alphabetical order. */
class PlaceNames {

    private final Map<String, DisplayNames> display;
    private final Map<String, Integer> positions = new HashMap<>();

    PlaceNames(SeedData data) {
        this.display = data.rows("place-names").stream()
                .filter(name -> name.get("preferred").equals("true"))
                .collect(Collectors.groupingBy(
                        name -> name.get("place"),
                        Collectors.collectingAndThen(
                                Collectors.toMap(name -> name.get("language"), name -> name.get("value")),
                                DisplayNames::new)));
        List<String> alphabetical = display.keySet().stream()
                .sorted(Comparator.comparing(this::english, Collator.getInstance(ULocale.ENGLISH))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < alphabetical.size(); i++) {
            positions.put(alphabetical.get(i), i);
        }
    }

    private String english(String place) {
        return display.get(place).byLanguage().get("en");
    }

    void putColumns(Row place, Map<String, @Nullable Object> columns) {
        String id = place.get("id");
        columns.put("name", english(id));
        columns.put("name_position", positions.get(id));
        columns.put("display_names", display.get(id).text());
    }

    static DisplayNames ofTitle(Row title) {
        return new DisplayNames(Stream.of("en", "ru", "bg", "uk", "be")
                .filter(language -> title.has("name_" + language))
                .collect(Collectors.toMap(language -> language, language -> title.get("name_" + language))));
    }
}
