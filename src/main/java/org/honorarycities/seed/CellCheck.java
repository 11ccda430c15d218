package org.honorarycities.seed;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.DataPackage.Constraints;
import org.honorarycities.seed.DataPackage.Field;
import org.honorarycities.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Checks one cell against the type and the constraints of its column. */
final class CellCheck {

    /** The maximum length of a cell in a message; longer ones are truncated. */
    private static final int MAX_SHOWN = 60;

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private CellCheck() {}

    static @Nullable String reasonAgainst(String cell, Field field) {
        if (cell.isEmpty()) {
            return field.constraints().required() ? "a value is required" : null;
        }
        if (cell.chars().anyMatch(Character::isISOControl)) {
            return "the cell contains a line break or another control character";
        }
        if (!cell.equals(cell.strip())) {
            return "'" + shown(cell) + "' has leading or trailing blanks";
        }
        String reason = reasonAgainstType(cell, field);
        return (reason != null) ? reason : reasonAgainstConstraints(cell, field.constraints());
    }

    private static String shown(String cell) {
        return (cell.length() <= MAX_SHOWN) ? cell : cell.substring(0, MAX_SHOWN) + "...";
    }

    private static @Nullable String reasonAgainstConstraints(String cell, Constraints constraints) {
        if (constraints.allowed() != null && !constraints.allowed().contains(cell)) {
            return "'" + shown(cell) + "' is not one of " + String.join(", ", constraints.allowed());
        }
        if (constraints.pattern() != null
                && !constraints.pattern().matcher(cell).matches()) {
            return "'" + shown(cell) + "' does not match " + constraints.pattern();
        }
        if (constraints.maxLength() != null && cell.length() > constraints.maxLength()) {
            return "the cell has " + cell.length() + " characters, more than " + constraints.maxLength();
        }
        return null;
    }

    private static @Nullable String reasonAgainstType(String cell, Field field) {
        try {
            if (field.isDate()) {
                HistoricalDate.parse(cell);
            } else if (field.isQuantity()) {
                Quantity.parse(cell);
            }
            return switch (field.type()) {
                case "list" -> reasonAgainstList(cell, field);
                case "boolean" ->
                    cell.equals("true") || cell.equals("false") ? null : "'" + cell + "' is neither true nor false";
                case "integer", "number" -> reasonAgainstNumber(cell, field);
                default -> null;
            };
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static @Nullable String reasonAgainstList(String cell, Field field) {
        boolean blank = Stream.of(cell.split(field.delimiter(), -1))
                .anyMatch(item -> item.isEmpty() || !item.equals(item.strip()));
        return blank ? "an item of the list is empty or has leading or trailing blanks" : null;
    }

    private static @Nullable String reasonAgainstNumber(String cell, Field field) {
        boolean integer = field.type().equals("integer");
        if (!(integer ? INTEGER : NUMBER).matcher(cell).matches()) {
            return "'" + shown(cell) + "' is not " + (integer ? "a whole number" : "a number");
        }
        BigDecimal number = new BigDecimal(cell);
        BigDecimal minimum = field.constraints().minimum();
        if (minimum != null && number.compareTo(minimum) < 0) {
            return cell + " is less than " + minimum;
        }
        BigDecimal maximum = field.constraints().maximum();
        if (maximum != null && number.compareTo(maximum) > 0) {
            return cell + " is more than " + maximum;
        }
        return null;
    }
}
