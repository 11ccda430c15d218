package org.honorarycities.title;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.source.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * A title in full.
 *
 * @param title the title
 * @param legalHistory the acts that made it what it is, the earliest first
 * @param rights what goes with it
 * @param coverage what lists of its holders claim to be complete for, and what is held here
 * @param statements who says so
 */
record TitleDetail(
        @JsonUnwrapped TitleView title,
        List<LegalStep> legalHistory,
        List<Right> rights,
        List<CoverageView> coverage,
        List<StatementView> statements) {

    /**
     * A step of the legal history of a title.
     *
     * @param id the id, which never changes
     * @param kind what kind of act it is, for example {@code decree} or {@code law}
     * @param date its date
     * @param number its official number; null if not known
     * @param numberStatus how well the number is known: {@code confirmed}, {@code reported} by one source only, or
     *     {@code unknown}
     * @param issuer who issued, passed or published it; null if no source says
     * @param signatories who signed it; empty if no source says
     * @param summary what it did
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
     * What a holder of a title receives or may do.
     *
     * @param id the id, which never changes
     * @param label the right in a few words
     * @param description the right in one or two sentences; null if the label says it
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
