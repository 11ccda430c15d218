package org.honorarycities.title;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Title with legal history, rights and coverage.
 *
 * @param title the title
 * @param legalHistory acts that established and changed the title, earliest first
 * @param rights rights of the holders
 * @param coverage claims of completeness for the holders, compared with this data set
 */
record TitleDetail(
        @JsonUnwrapped TitleView title,
        List<LegalStep> legalHistory,
        List<TitleRight> rights,
        List<Coverage> coverage) {

    /**
     * Act in the legal history of a title.
     *
     * @param id identifier; never changes
     * @param kind type of act, for example {@code decree} or {@code law}
     * @param date date of the act
     * @param number official number; null if unknown
     * @param numberStatus status of the number: {@code confirmed}, {@code reported} (by one source only) or
     *     {@code unknown}
     * @param issuer body that issued, passed or published the act; null if not given by any source
     * @param signatories names of the signatories; empty if not given by any source
     * @param summary effect of the act in a sentence
     */
    record LegalStep(
            String id,
            String kind,
            HistoricalDate date,
            @Nullable String number,
            String numberStatus,
            @English @Nullable String issuer,
            @English List<String> signatories,
            @English String summary) {

        static LegalStep of(TitleAct act) {
            return new LegalStep(
                    act.id,
                    act.kind,
                    act.date,
                    act.number,
                    act.numberStatus,
                    act.issuer,
                    List.copyOf(act.signatories),
                    act.summary);
        }
    }

    static TitleDetail of(Title title, NameSelector names) {
        return new TitleDetail(
                TitleView.of(title, names),
                title.acts.stream().map(LegalStep::of).toList(),
                List.copyOf(title.rights),
                List.copyOf(title.coverage));
    }
}
