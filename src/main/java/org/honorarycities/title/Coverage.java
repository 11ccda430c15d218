package org.honorarycities.title;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.honorarycities.api.TextLanguages.English;
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
@Embeddable
public record Coverage(
        String id,
        @Column(insertable = false, updatable = false) String title,
        String source,
        int expected,
        @Nullable Integer listed,
        int held,
        @EmbeddedColumnNaming("as_of_%s") HistoricalDate asOf,
        @English String note) {}
