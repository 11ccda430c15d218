package org.honorarycities.place;

import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order or medal of the holder of a title.
 *
 * @param id the id, which never changes
 * @param kind which it is, for example {@code gold-star} or {@code order-of-lenin}
 * @param date when it was awarded; null if no verified source says
 * @param withTitle whether it was awarded with the title, rather than for another occasion
 */
record DecorationView(String id, String kind, @Nullable HistoricalDate date, boolean withTitle) {

    static DecorationView of(Decoration decoration) {
        return new DecorationView(decoration.id, decoration.kind, decoration.date, decoration.withTitle);
    }
}
