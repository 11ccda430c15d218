package org.honorarycities.place;

import java.util.List;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act behind an award.
 *
 * @param id the id, which never changes
 * @param kind what kind of act it is: {@code order} or {@code decree}
 * @param number its official number, without the sign for it; null if not known
 * @param numberStatus how well the number is known: {@code confirmed}, {@code reported} by one source only, or
 *     {@code unknown}
 * @param date its date
 * @param announced when it was announced or published; null if no source says
 * @param issuer who issued it; null if no source says
 * @param signatories who signed it; empty if no verified source says
 * @param effect what it did: {@code named} the place as a holder, {@code conferred} the title, or {@code decorated} the
 *     holder
 */
record ActView(
        String id,
        String kind,
        @Nullable String number,
        String numberStatus,
        HistoricalDate date,
        @Nullable HistoricalDate announced,
        @Nullable String issuer,
        List<String> signatories,
        String effect) {

    static ActView of(Act act) {
        return new ActView(
                act.id,
                act.kind,
                act.number,
                act.numberStatus,
                act.date,
                act.announced,
                act.issuer,
                List.copyOf(act.signatories),
                act.effect);
    }
}
