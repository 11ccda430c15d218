package org.honorarycities.seed;

import java.util.Arrays;
import java.util.List;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.DataPackage.Field;
import org.honorarycities.value.Quantity;

/** Decides whether two values contradict each other; a value that is only less precise does not. */
final class Contradiction {

    private Contradiction() {}

    static boolean between(String one, String other, Field field) {
        if (one.equals(other)) {
            return false;
        }
        if (field.isDate()) {
            HistoricalDate first = HistoricalDate.parse(one);
            HistoricalDate second = HistoricalDate.parse(other);
            return !first.isWithin(second) && !second.isWithin(first);
        }
        if (field.isQuantity()) {
            Quantity first = Quantity.parse(one);
            Quantity second = Quantity.parse(other);
            return !first.isWithin(second) && !second.isWithin(first);
        }
        if (field.isList()) {
            List<String> first = Arrays.asList(one.split(field.delimiter()));
            List<String> second = Arrays.asList(other.split(field.delimiter()));
            return !first.containsAll(second) && !second.containsAll(first);
        }
        return true;
    }
}
