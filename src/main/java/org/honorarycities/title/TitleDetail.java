package org.honorarycities.title;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.source.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * Title with legal history, rights, coverage and source statements.
 *
 * @param title the title
 * @param legalHistory acts that established and changed the title, earliest first
 * @param rights rights of the holders
 * @param coverage claims of completeness for the holders, compared with this data set
 * @param statements source statements for the title, its legal history and its rights
 */
record TitleDetail(
        @JsonUnwrapped TitleView title,
        List<LegalStep> legalHistory,
        List<Right> rights,
        List<CoverageView> coverage,
        List<StatementView> statements) {

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
            @Nullable String issuer,
            List<String> signatories,
            String summary) {

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

    /**
     * Right or privilege of the holders of a title.
     *
     * @param id identifier; never changes
     * @param label short label
     * @param description description in one or two sentences; null if the label is sufficient
     */
    record Right(String id, String label, @Nullable String description) {}

    static TitleDetail of(Title title, Language language, List<StatementView> statements) {
        return new TitleDetail(
                TitleView.of(title, language),
                title.acts.stream().map(LegalStep::of).toList(),
                title.rights.stream()
                        .map(right -> new Right(right.id, right.label, right.description))
                        .toList(),
                title.coverage.stream().map(CoverageView::of).toList(),
                statements);
    }
}
