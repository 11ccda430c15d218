package org.honorarycities.title;

import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of a title's holders claims to be complete for.
 *
 * @param id the id, which never changes
 * @param title the id of the title
 * @param source the id of the source of the claim
 * @param expected how many holders the source says there are
 * @param listed how many holders the source itself lists; null if it lists none
 * @param held how many holders are held here
 * @param asOf the date of the claim
 * @param note why the three numbers differ, or that they agree
 */
public record CoverageView(
        String id,
        String title,
        String source,
        int expected,
        @Nullable Integer listed,
        int held,
        HistoricalDate asOf,
        String note) {

    static CoverageView of(Coverage row) {
        return new CoverageView(row.id, row.title, row.source, row.expected, row.listed, row.held, row.asOf, row.note);
    }
}
