package org.honorarycities.title;

import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Claim of completeness for the holders of a title.
 *
 * @param id identifier; never changes
 * @param title identifier of the title
 * @param source identifier of the source of the claim
 * @param expected number of holders according to the source
 * @param listed number of holders listed in the source itself; null if it lists none
 * @param held number of holders in this data set
 * @param asOf date of the claim
 * @param note explanation of any difference between the three numbers
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
