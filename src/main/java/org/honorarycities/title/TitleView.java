package org.honorarycities.title;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Type of honorary title.
 *
 * @param id identifier; never changes
 * @param name display name in the requested language
 * @param names names by BCP 47 language tag
 * @param conferringState conferring state (ISO 3166-1 alpha-2), for example {@code RU}; {@code SU} is the Soviet Union
 * @param established date of the legal basis; null if not given by any source
 * @param discontinued date from which the title is no longer conferred; null if not discontinued
 * @param citation grounds for the award; null if not given by any source
 * @param description description in one or two sentences
 * @param placeCount number of places that hold the title
 * @param firstAwarded date of the first award; null if never awarded
 * @param lastAwarded date of the most recent award; null if never awarded
 */
record TitleView(
        String id,
        String name,
        Map<String, String> names,
        String conferringState,
        @Nullable HistoricalDate established,
        @Nullable HistoricalDate discontinued,
        @English @Nullable String citation,
        @English String description,
        int placeCount,
        @Nullable HistoricalDate firstAwarded,
        @Nullable HistoricalDate lastAwarded) {

    static TitleView of(Title title, NameSelector names) {
        return new TitleView(
                title.id,
                names.select(title.displayNames),
                new TreeMap<>(title.displayNames.byLanguage()),
                title.conferringState,
                title.established,
                title.discontinued,
                title.citation,
                title.description,
                title.placeCount,
                day(title.firstAwarded),
                day(title.lastAwarded));
    }

    private static @Nullable HistoricalDate day(@Nullable LocalDate date) {
        return (date == null) ? null : HistoricalDate.parse(date.toString());
    }
}
