package org.honorarycities.seed;

import org.honorarycities.date.HistoricalDate;
import org.honorarycities.place.Quantity;
import org.honorarycities.seed.DataPackage.Constraints;
import org.honorarycities.seed.DataPackage.Field;
import org.jspecify.annotations.Nullable;

/** Checks one cell against the type and the constraints of its column. */
final class CellCheck {

    private CellCheck() {}

    static @Nullable String reasonAgainst(String cell, Field field) {
        if (cell.isEmpty()) {
            return field.constraints().required() ? "a value is required" : null;
        }
        if (!cell.equals(cell.strip()) || cell.chars().anyMatch(Character::isISOControl)) {
            return "'" + cell + "' has blanks around it or control characters in it";
        }
        String reason = reasonAgainstConstraints(cell, field.constraints());
        return (reason != null) ? reason : reasonAgainstType(cell, field);
    }

    private static @Nullable String reasonAgainstConstraints(String cell, Constraints constraints) {
        if (constraints.allowed() != null && !constraints.allowed().contains(cell)) {
            return "'" + cell + "' is not one of " + String.join(", ", constraints.allowed());
        }
        if (constraints.pattern() != null && !cell.matches(constraints.pattern())) {
            return "'" + cell + "' does not match " + constraints.pattern();
        }
        if (constraints.maxLength() != null && cell.length() > constraints.maxLength()) {
            return "there are " + cell.length() + " characters, more than " + constraints.maxLength();
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
                case "boolean" ->
                    cell.equals("true") || cell.equals("false") ? null : "'" + cell + "' is not true or false";
                case "integer", "number" -> reasonAgainstNumber(cell, field);
                default -> null;
            };
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static @Nullable String reasonAgainstNumber(String cell, Field field) {
        if (!cell.matches(field.type().equals("integer") ? "-?\\d+" : "-?\\d+(\\.\\d+)?")) {
            return "'" + cell + "' is not a number";
        }
        double number = Double.parseDouble(cell);
        Double minimum = field.constraints().minimum();
        Double maximum = field.constraints().maximum();
        if ((minimum != null && number < minimum) || (maximum != null && number > maximum)) {
            return cell + " is out of bounds";
        }
        return null;
    }
}
