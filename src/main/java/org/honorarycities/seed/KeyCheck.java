package org.honorarycities.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.honorarycities.seed.DataPackage.ForeignKey;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.honorarycities.seed.Table.Row;

/** Checks that keys are unique, that files are sorted by them, and that references lead somewhere. */
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
                Set<String> known = ids.getOrDefault(foreignKey.reference().resource(), Set.of());
                table.rows().forEach(row -> checkReference(row, foreignKey, known));
            }
        }
    }

    private void checkKeys(Table table) {
        Map<String, Long> lines = new HashMap<>();
        String column = table.resource().schema().primaryKey().get(0);
        String previous = "";
        for (Row row : table.rows()) {
            Long first = lines.putIfAbsent(row.key(), row.line());
            if (first != null) {
                flaws.add(row.flaw(column, "'" + row.key() + "' stands already in line " + first));
            } else if (row.get(column).compareTo(previous) < 0) {
                flaws.add(row.flaw(column, "'" + row.get(column) + "' is out of order; the file is sorted by it"));
            }
            previous = row.get(column);
        }
    }

    private void checkReference(Row row, ForeignKey foreignKey, Set<String> known) {
        String id = row.get(foreignKey.field());
        if (!id.isEmpty() && !known.contains(id)) {
            flaws.add(row.flaw(
                    foreignKey.field(),
                    "there is no '" + id + "' in " + foreignKey.reference().resource()));
        }
    }
}
