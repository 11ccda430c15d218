package org.honorarycities.seed.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** Checks that keys are unique, files are sorted by key, and references exist. */
class KeyCheck {

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();

    KeyCheck(SeedData data) {
        this.data = data;
    }

    List<Flaw> check() {
        data.files().forEach((resource, rows) -> {
            checkKeys(resource, rows);
            resource.schema()
                    .foreignKeys()
                    .forEach(key -> checkReferences(
                            rows, key.field(), data.resource(key.reference().resource())));
        });
        return flaws;
    }

    private void checkKeys(Resource resource, List<Row> rows) {
        List<String> key = resource.schema().primaryKey();
        Comparator<Row> byKey = Row.order(resource);
        TreeSet<Row> earlier = new TreeSet<>(byKey);
        Row previous = rows.isEmpty() ? null : rows.get(0);
        for (Row row : rows) {
            Row before = earlier.floor(row);
            if (!earlier.add(row)) {
                flaws.add(row.flaw(key.get(0), "'" + row.key() + "' duplicates line " + before.line()));
            } else if (byKey.compare(row, previous) < 0) {
                long line = (before == null) ? 1 : before.line();
                String reason = "'" + row.key() + "' belongs after line " + line + "; run seed-data/records sort";
                flaws.add(row.flaw(key.get(0), reason));
            }
            previous = row;
        }
    }

    private void checkReferences(List<Row> rows, String column, Resource target) {
        Set<String> ids = data.values(target.name(), "id");
        for (Row row : rows) {
            if (row.has(column) && !ids.contains(row.get(column))) {
                flaws.add(row.flaw(column, "'" + row.get(column) + "' does not exist in " + target.path()));
            }
        }
    }
}
