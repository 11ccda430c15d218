package org.honorarycities.seed.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.files.Field.Constraints;
import org.honorarycities.value.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** Checks one cell against the type and the constraints of its column. */
final class CellCheck {

    /** The maximum length of a cell in a message; longer ones are truncated. */
    private static final int MAX_SHOWN = 60;

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private CellCheck() {}

    static @Nullable String reasonAgainst(String cell, Field field) {
        try {
            check(cell, field);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static void check(String cell, Field field) {
        Constraints constraints = field.constraints();
        if (cell.isEmpty()) {
            Assert.isTrue(!constraints.required(), "a value is required");
            return;
        }
        Assert.isTrue(
                cell.chars().noneMatch(Character::isISOControl),
                "the cell contains a line break or another control character");
        Assert.isTrue(cell.equals(cell.strip()), () -> shown(cell) + " has leading or trailing blanks");
        checkType(cell, field);
        List<String> allowed = constraints.allowed();
        Assert.isTrue(
                allowed == null || allowed.contains(cell),
                () -> shown(cell) + " is not one of " + String.join(", ", allowed));
        Pattern pattern = constraints.pattern();
        Assert.isTrue(
                pattern == null || pattern.matcher(cell).matches(), () -> shown(cell) + " does not match " + pattern);
        Integer length = constraints.maxLength();
        Assert.isTrue(
                length == null || cell.length() <= length,
                () -> "the cell has " + cell.length() + " characters, more than " + length);
    }

    private static String shown(String cell) {
        return "'" + (cell.length() <= MAX_SHOWN ? cell : cell.substring(0, MAX_SHOWN) + "...") + "'";
    }

    private static void checkType(String cell, Field field) {
        if (field.isDate()) {
            HistoricalDate.parse(cell);
        } else if (field.isQuantity()) {
            Quantity.parse(cell);
        }
        switch (field.type()) {
            case "list" ->
                Assert.isTrue(
                        field.items(cell).stream().noneMatch(item -> item.isEmpty() || !item.equals(item.strip())),
                        "an item of the list is empty or has leading or trailing blanks");
            case "boolean" ->
                Assert.isTrue(cell.matches("true|false"), () -> shown(cell) + " is neither true nor false");
            case "integer" -> checkNumber(cell, INTEGER, "a whole number", field.constraints());
            case "number" -> checkNumber(cell, NUMBER, "a number", field.constraints());
            default -> {}
        }
    }

    private static void checkNumber(String cell, Pattern pattern, String type, Constraints constraints) {
        Assert.isTrue(pattern.matcher(cell).matches(), () -> shown(cell) + " is not " + type);
        BigDecimal number = new BigDecimal(cell);
        BigDecimal minimum = constraints.minimum();
        Assert.isTrue(minimum == null || number.compareTo(minimum) >= 0, () -> cell + " is less than " + minimum);
        BigDecimal maximum = constraints.maximum();
        Assert.isTrue(maximum == null || number.compareTo(maximum) <= 0, () -> cell + " is more than " + maximum);
    }
}
