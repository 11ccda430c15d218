package org.honorarycities.place;

import java.math.BigDecimal;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number a source gives.
 *
 * @param id the id, which never changes
 * @param property what is counted or measured, for example {@code garrison} or {@code duration}
 * @param label the figure in a few words
 * @param value the number; null where it is a range, or undecided between several
 * @param from the least it may be, equal to the value if there is one; null if there is no lower bound
 * @param to the most it may be, equal to the value if there is one; null if there is no upper bound
 * @param approximate whether the source says that it is only about so
 * @param unit the unit, in the plural
 * @param date the date or span it is about; null if no source says
 * @param place the id of the place it is about; null if about none
 * @param event the id of the event it belongs to; null if to none
 */
record FigureView(
        String id,
        String property,
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        boolean approximate,
        String unit,
        @Nullable HistoricalDate date,
        @Nullable String place,
        @Nullable String event) {

    static FigureView of(Figure figure) {
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
                figure.place,
                figure.event);
    }
}
