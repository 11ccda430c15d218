package org.honorarycities.seed.files;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/**
 * A row of a file.
 *
 * @param resource the file
 * @param line the line in the file; the header is line 1
 * @param cells the non-empty cells by column
 */
public record Row(Resource resource, long line, Map<String, String> cells) {

    /** Returns the cell of a column, or an empty string. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Returns whether the cell of a column is not empty. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Returns the items in the cell of a column. */
    public List<String> list(Field field) {
        return has(field.name()) ? field.items(get(field.name())) : List.of();
    }

    String key() {
        return resource.schema().primaryKey().stream().map(this::get).collect(Collectors.joining(" "));
    }

    /** Returns the order of the rows of a file: by the columns of its key. */
    static Comparator<Row> order(Resource resource) {
        return resource.schema().primaryKey().stream()
                .map(column -> Comparator.comparing((Row row) -> row.get(column)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** Returns the subject id used in statements, for example {@code award/kerch-hero-city}. */
    String subject() {
        return resource.subject() + "/" + get("id");
    }

    Flaw flaw(String column, String reason) {
        return new Flaw(resource.path(), line, column, reason);
    }
}
