package org.honorarycities.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ceremony at which an award was presented.
 *
 * @param id identifier; never changes
 * @param award identifier of the award
 * @param date date of the ceremony
 * @param location location of the ceremony; null if not given by any source
 * @param presentedBy persons who presented the award; empty if not given by any source
 * @param representedBy representatives of the place, with their office; empty if not given by any source
 */
public record CeremonyView(
        String id,
        String award,
        HistoricalDate date,
        @English @Nullable String location,
        @English List<String> presentedBy,
        @English List<String> representedBy) {

    static CeremonyView of(Ceremony ceremony) {
        return new CeremonyView(
                ceremony.id,
                ceremony.awardId,
                ceremony.date,
                ceremony.location,
                List.copyOf(ceremony.presentedBy),
                List.copyOf(ceremony.representedBy));
    }

    /**
     * Ceremony with its award and holder.
     *
     * @param award identifier of the award
     * @param place place that holds the title
     * @param ceremony the ceremony
     */
    public record Held(String award, Reference place, CeremonyView ceremony) {

        static Held of(Ceremony ceremony, NameSelector names) {
            return new Held(ceremony.awardId, ceremony.award.holder(names), CeremonyView.of(ceremony));
        }
    }

    /**
     * Ceremony with the place and the title.
     *
     * @param ceremony the ceremony
     * @param place place that holds the title
     * @param title awarded title
     */
    record WithPlace(@JsonUnwrapped CeremonyView ceremony, Reference place, Reference title) {

        static WithPlace of(Ceremony ceremony, NameSelector names) {
            return new WithPlace(
                    CeremonyView.of(ceremony), ceremony.award.holder(names), ceremony.award.awardedTitle(names));
        }
    }
}
