package org.honorarycities.title;

import java.time.LocalDate;
import java.util.Map;
import org.honorarycities.api.Language;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of honorary title.
 *
 * @param id the id, which never changes
 * @param name the name in the language asked for
 * @param names the name in each language that has one, by BCP 47 tag
 * @param conferringState the state that confers it: {@code SU}, the Soviet Union, or {@code RU}, the Russian Federation
 * @param established when its legal basis was laid; null if no source says
 * @param discontinued when it ceased to be conferred; null if it did not
 * @param citation what it is conferred for; null if no source says
 * @param description what it is, in one or two sentences
 * @param places how many places hold it
 * @param firstAwarded the day from which its first holder is counted; null if nobody holds it
 * @param lastAwarded the day from which its last holder is counted; null if nobody holds it
 */
record TitleView(
        String id,
        String name,
        Map<String, String> names,
        String conferringState,
        @Nullable HistoricalDate established,
        @Nullable HistoricalDate discontinued,
        @Nullable String citation,
        String description,
        int places,
        @Nullable LocalDate firstAwarded,
        @Nullable LocalDate lastAwarded) {

    static TitleView of(Title title, Language language) {
        return new TitleView(
                title.id,
                language.pick(title.names()),
                title.names(),
                title.conferringState,
                title.established,
                title.discontinued,
                title.citation,
                title.description,
                title.places,
                title.firstAwarded,
                title.lastAwarded);
    }
}
