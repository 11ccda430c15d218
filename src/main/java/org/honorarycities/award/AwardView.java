package org.honorarycities.award;

import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;

/**
 * Award of a title to a place.
 *
 * @param id identifier; never changes
 * @param title awarded title
 * @param place place that holds the title
 * @param country internationally recognised country of the place (ISO 3166-1 alpha-2)
 * @param region English name of the first-level administrative division of the place
 * @param location geographic location of the place
 * @param nameAtAward name of the place at the time of the award, in its English form
 * @param awarded date from which the place counts as a holder; never the date of an announcement or a ceremony
 * @param conferringState conferring state (ISO 3166-1 alpha-2), for example {@code RU}; {@code SU} is the Soviet Union
 * @param citation what the place received it for, in the words of the act, put into English; null if no source
 *     consulted quotes it
 * @param acts acts on which the award is based, earliest first
 * @param decorations orders and medals of the holder
 * @param ceremonies ceremonies at which the award was presented; empty if not recorded by any source
 */
public record AwardView(
        String id,
        Reference title,
        Reference place,
        String country,
        @English String region,
        Position location,
        @English String nameAtAward,
        HistoricalDate awarded,
        String conferringState,
        @English @Nullable String citation,
        List<ActView> acts,
        List<DecorationView> decorations,
        List<CeremonyView> ceremonies)
        implements HasLocation {

    static AwardView of(Award award, NameSelector names) {
        return new AwardView(
                award.id,
                award.title.reference(names),
                award.place.reference(names),
                award.place.country(),
                award.place.region(),
                award.place.location(),
                award.nameAtAward,
                award.awarded,
                award.conferringState,
                award.citation,
                award.acts.stream().map(ActView::of).toList(),
                award.decorations.stream().map(DecorationView::of).toList(),
                award.ceremonies.stream().map(CeremonyView::of).toList());
    }

    @Override
    public List<double[]> coordinates() {
        return List.of(location.coordinates());
    }
}
