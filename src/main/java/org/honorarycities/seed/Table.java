package org.honorarycities.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.honorarycities.seed.DataPackage.Field;
import org.honorarycities.seed.DataPackage.Resource;

/** The rows of a file. */
record Table(Resource resource, List<Row> rows) {

    /** A row: its non-empty cells by column. */
    record Row(Resource resource, long line, Map<String, String> cells) {

        /** Returns the cell of a column, or an empty string. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean has(String column) {
            return cells.containsKey(column);
        }

        List<String> list(Field field) {
            return has(field.name()) ? Arrays.asList(get(field.name()).split(field.delimiter(), -1)) : List.of();
        }

        String key() {
            return String.join(
                    " ", resource.schema().primaryKey().stream().map(this::get).toList());
        }

        /** Returns the subject id used in statements, for example {@code award/kerch-hero-city}. */
        String subject() {
            return resource.subject() + "/" + get("id");
        }

        SeedDataException.Flaw flaw(String column, String reason) {
            return new SeedDataException.Flaw(resource.path(), line, column, reason);
        }
    }
}
