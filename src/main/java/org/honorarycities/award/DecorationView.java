package org.honorarycities.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Order or medal of the holder of a title.
 *
 * @param id identifier; never changes
 * @param award identifier of the award
 * @param kind type of decoration, for example {@code gold-star} or {@code order-of-lenin}
 * @param date date of the award of the decoration; null if not given by any verified source
 * @param withTitle true if given with the title; false if given separately
 */
record DecorationView(
        String id, String award, String kind, @Nullable HistoricalDate date, boolean withTitle) {

    static DecorationView of(Decoration decoration) {
        return new DecorationView(
                decoration.id, decoration.awardId, decoration.kind, decoration.date, decoration.withTitle);
    }

    /**
     * Decoration with the place and the title.
     *
     * @param decoration the decoration
     * @param place place that holds the title
     * @param title awarded title
     */
    record WithPlace(@JsonUnwrapped DecorationView decoration, Reference place, Reference title) {

        static WithPlace of(Decoration decoration, NameSelector names) {
            return new WithPlace(
                    DecorationView.of(decoration),
                    decoration.award.holder(names),
                    decoration.award.awardedTitle(names));
        }
    }
}
