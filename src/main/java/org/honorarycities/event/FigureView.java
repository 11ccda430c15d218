package org.honorarycities.event;

import java.math.BigDecimal;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Number given by a source for a place or an event.
 *
 * @param id identifier; never changes
 * @param property measured property, for example {@code garrison} or {@code duration}
 * @param label short label
 * @param value exact value; null for a range or if the sources leave several values undecided
 * @param from lower bound, equal to the value if there is one; null if unbounded
 * @param to upper bound, equal to the value if there is one; null if unbounded
 * @param approximate true if the source calls the number approximate
 * @param unit unit of measurement, in the plural
 * @param date date or period of the number; null if not given by any source
 * @param place place of the figure; null if none
 * @param event event of the figure, with its label as name; null if none
 */
record FigureView(
        String id,
        String property,
        @English String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        boolean approximate,
        @English String unit,
        @Nullable HistoricalDate date,
        @Nullable Reference place,
        @Nullable Reference event) {

    static FigureView of(Figure figure, NameSelector names) {
        Quantity quantity = Quantity.parse(figure.quantity);
        return new FigureView(
                figure.id,
                figure.property,
                figure.label,
                quantity.value(),
                quantity.from(),
                quantity.to(),
                quantity.approximate(),
                figure.unit,
                figure.date,
                (figure.place == null) ? null : figure.place.reference(names),
                (figure.event == null) ? null : figure.event.reference());
    }
}
