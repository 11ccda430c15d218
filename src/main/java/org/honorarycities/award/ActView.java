package org.honorarycities.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decree or order on which an award is based.
 *
 * @param id identifier; never changes
 * @param award identifier of the award
 * @param kind type of act: {@code order} or {@code decree}
 * @param number official number, without the number sign; null if unknown
 * @param numberStatus status of the number: {@code confirmed}, {@code reported} (by one source only) or {@code unknown}
 * @param date date of the act
 * @param announced date of announcement or publication; null if not given by any source
 * @param issuer issuing authority; null if not given by any source
 * @param signatories names of the signatories; empty if not given by any verified source
 * @param effect effect: {@code named} the place as a holder, {@code conferred} the title, or {@code decorated} the
 *     holder
 */
record ActView(
        String id,
        String award,
        String kind,
        @Nullable String number,
        String numberStatus,
        HistoricalDate date,
        @Nullable HistoricalDate announced,
        @English @Nullable String issuer,
        @English List<String> signatories,
        String effect) {

    static ActView of(Act act) {
        return new ActView(
                act.id,
                act.awardId,
                act.kind,
                act.number,
                act.numberStatus,
                act.date,
                act.announced,
                act.issuer,
                List.copyOf(act.signatories),
                act.effect);
    }

    /**
     * Act with the place and the title.
     *
     * @param act the act
     * @param place place that holds the title
     * @param title awarded title
     */
    record WithPlace(@JsonUnwrapped ActView act, Reference place, Reference title) {

        static WithPlace of(Act act, NameSelector names) {
            return new WithPlace(ActView.of(act), act.award.holder(names), act.award.awardedTitle(names));
        }
    }
}
