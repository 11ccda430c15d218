package org.honorarycities.seed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.honorarycities.seed.DataPackage.ForeignKey;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.honorarycities.seed.Table.Row;

/** Checks that keys are unique, files are sorted by key, and references exist. */
class KeyCheck {

    private final SeedData data;
    private final List<Flaw> flaws;

    KeyCheck(SeedData data, List<Flaw> flaws) {
        this.data = data;
        this.flaws = flaws;
    }

    void check() {
        Map<String, Set<String>> ids = data.tables().stream()
                .collect(Collectors.toMap(
                        table -> table.resource().name(),
                        table -> table.rows().stream().map(row -> row.get("id")).collect(Collectors.toSet())));
        for (Table table : data.tables()) {
            checkKeys(table);
            for (ForeignKey foreignKey : table.resource().schema().foreignKeys()) {
                Table target = data.table(foreignKey.reference().resource());
                Set<String> known = ids.get(target.resource().name());
                table.rows().forEach(row -> checkReference(row, foreignKey.field(), target, known));
            }
        }
    }

    private void checkKeys(Table table) {
        List<String> key = table.resource().schema().primaryKey();
        Comparator<Row> byKey = key.stream()
                .map(column -> Comparator.comparing((Row row) -> row.get(column)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        TreeSet<Row> earlier = new TreeSet<>(byKey);
        Row previous = null;
        for (Row row : table.rows()) {
            Row before = earlier.floor(row);
            if (!earlier.add(row)) {
                flaws.add(row.flaw(key.get(0), "'" + row.key() + "' duplicates line " + before.line()));
            } else if (previous != null && byKey.compare(row, previous) < 0) {
                long line = (before == null) ? 1 : before.line();
                String reason = "'" + row.key() + "' belongs after line " + line + "; sort the file by ";
                flaws.add(row.flaw(key.get(0), reason + String.join(", ", key)));
            }
            previous = row;
        }
    }

    private void checkReference(Row row, String column, Table target, Set<String> known) {
        String id = row.get(column);
        if (!id.isEmpty() && !known.contains(id)) {
            flaws.add(row.flaw(
                    column,
                    "'" + id + "' does not exist in " + target.resource().path()));
        }
    }
}
