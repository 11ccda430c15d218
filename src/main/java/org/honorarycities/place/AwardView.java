package org.honorarycities.place;

import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.title.TitleRef;

/**
 * Award of a title to a place.
 *
 * @param id identifier; never changes
 * @param title awarded title
 * @param place place that holds the title
 * @param nameAtAward name of the place at the time of the award, in its English form
 * @param awarded date from which the place counts as a holder; never the date of an announcement or a ceremony
 * @param conferringState conferring state: {@code SU} (Soviet Union) or {@code RU} (Russian Federation)
 * @param acts acts on which the award is based, earliest first
 * @param decorations orders and medals of the holder
 * @param ceremonies ceremonies at which the award was presented; empty if not recorded by any source
 */
record AwardView(
        String id,
        TitleRef title,
        PlaceRef place,
        String nameAtAward,
        HistoricalDate awarded,
        String conferringState,
        List<ActView> acts,
        List<DecorationView> decorations,
        List<CeremonyView> ceremonies)
        implements HasLocation {

    static AwardView of(Award award, Language language) {
        return new AwardView(
                award.id,
                TitleRef.of(award.title, language),
                award.place.ref(language),
                award.nameAtAward,
                award.awarded,
                award.conferringState,
                award.acts.stream()
                        .sorted(Comparator.comparing(act -> act.position))
                        .map(ActView::of)
                        .toList(),
                award.decorations.stream()
                        .sorted(Comparator.comparing(decoration -> decoration.position))
                        .map(DecorationView::of)
                        .toList(),
                award.ceremonies.stream()
                        .sorted(Comparator.comparing(ceremony -> ceremony.position))
                        .map(CeremonyView::of)
                        .toList());
    }

    @Override
    public List<double[]> coordinates() {
        return List.of(place.location().coordinates());
    }
}
