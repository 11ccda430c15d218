package org.honorarycities.place;

import java.util.List;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ceremony at which an award was handed over.
 *
 * @param id the id, which never changes
 * @param date when it was held
 * @param location where it was held; null if no source says
 * @param presentedBy who handed the award over; empty if no source says
 * @param representedBy who represented the place, with the office held; empty if no source says
 */
record CeremonyView(
        String id,
        HistoricalDate date,
        @Nullable String location,
        List<String> presentedBy,
        List<String> representedBy) {

    static CeremonyView of(Ceremony ceremony) {
        return new CeremonyView(
                ceremony.id,
                ceremony.date,
                ceremony.location,
                List.copyOf(ceremony.presentedBy),
                List.copyOf(ceremony.representedBy));
    }
}
