package org.honorarycities.place;

import java.util.List;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ceremony at which an award was presented.
 *
 * @param id identifier; never changes
 * @param date date of the ceremony
 * @param location location of the ceremony; null if not given by any source
 * @param presentedBy persons who presented the award; empty if not given by any source
 * @param representedBy representatives of the place, with their office; empty if not given by any source
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
