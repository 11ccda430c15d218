package org.honorarycities.seed.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name name of the column
 * @param type type of its cells
 * @param delimiter what separates items of a list
 * @param rdfType notation of its cells
 * @param stated whether each value requires a statement
 * @param constraints constraints on its cells
 */
public record Field(
        String name,
        String type,
        @Nullable String delimiter,
        @Nullable String rdfType,
        boolean stated,
        @Nullable Constraints constraints) {

    private static final Constraints NONE = new Constraints(false, null, null, null, null, null);

    public Field {
        constraints = (constraints == null) ? NONE : constraints;
    }

    /** Returns whether a cell is a list. */
    public boolean isList() {
        return type.equals("list");
    }

    /** Returns the items of a list. */
    public List<String> items(String list) {
        return Arrays.asList(list.split(delimiter, -1));
    }

    /** Returns whether a cell is an EDTF date. */
    public boolean isDate() {
        return "http://id.loc.gov/datatypes/edtf/EDTF".equals(rdfType);
    }

    boolean isQuantity() {
        return "https://schema.org/QuantitativeValue".equals(rdfType);
    }

    /** Returns the name of the database column; {@code value} is a keyword in H2. */
    public String column() {
        return name.equals("value") ? "content" : name;
    }

    record Constraints(
            boolean required,
            @JsonProperty("enum") @Nullable List<String> allowed,
            @Nullable Pattern pattern,
            @Nullable Integer maxLength,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {}
}
