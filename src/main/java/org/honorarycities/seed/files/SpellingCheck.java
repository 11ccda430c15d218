package org.honorarycities.seed.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.honorarycities.seed.files.SeedDataException.Flaw;
import org.honorarycities.value.FoldedText;

/** Checks that each person and each military unit is named in one way, in full. */
class SpellingCheck {

    private static final Set<String> PERSONS = Set.of("signatories", "presented_by", "represented_by", "people");
    private static final Set<String> UNITS = Set.of("units");

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();

    SpellingCheck(SeedData data) {
        this.data = data;
    }

    List<Flaw> check() {
        // The office of a person follows a comma; brackets tell units of the same number apart.
        check(PERSONS, ",.*");
        check(UNITS, " \\(.*\\)");
        return flaws;
    }

    /** A name in a list of a row. */
    private record Name(Row row, Field list, String text) {}

    private void check(Set<String> columns, String addition) {
        Map<String, Name> byFoldedText = new LinkedHashMap<>();
        List<Name> names = data.files().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.resource().fields().stream()
                        .filter(field -> columns.contains(field.name()))
                        .flatMap(field -> names(row, field, addition)))
                .toList();
        for (Name name : names) {
            Name earlier = byFoldedText.putIfAbsent(FoldedText.of(name.text), name);
            if (earlier != null && !earlier.text.equals(name.text)) {
                add(name, "is spelled '" + earlier.text + "'", earlier);
            }
        }
        byFoldedText.forEach((folded, name) -> byFoldedText.forEach((longer, other) -> {
            if (longer.endsWith(" " + folded)) {
                add(name, "is named '" + other.text + "'", other);
            }
        }));
    }

    private static Stream<Name> names(Row row, Field list, String addition) {
        return row.list(list).stream().map(item -> new Name(row, list, item.replaceFirst(addition, "")));
    }

    private void add(Name name, String difference, Name other) {
        String where = other.row.resource().path() + ", line " + other.row.line();
        String reason = "'" + name.text + "' " + difference + " in " + where + "; use one full name";
        flaws.add(name.row.flaw(name.list.name(), reason));
    }
}
