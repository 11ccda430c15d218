package org.honorarycities.seed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.seed.DataPackage.Field;
import org.honorarycities.seed.DataPackage.Resource;
import org.honorarycities.seed.SeedDataException.Flaw;

/** A row of a file: its non-empty cells by column. */
record Row(Resource resource, long line, Map<String, String> cells) {

    /** Returns the cell of a column, or an empty string. */
    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    List<String> list(Field field) {
        return has(field.name()) ? field.items(get(field.name())) : List.of();
    }

    String key() {
        return resource.schema().primaryKey().stream().map(this::get).collect(Collectors.joining(" "));
    }

    /** Returns the subject id used in statements, for example {@code award/kerch-hero-city}. */
    String subject() {
        return resource.subject() + "/" + get("id");
    }

    Flaw flaw(String column, String reason) {
        return new Flaw(resource.path(), line, column, reason);
    }
}
