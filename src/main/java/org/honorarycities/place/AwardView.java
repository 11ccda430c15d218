package org.honorarycities.place;

import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.title.TitleRef;

/**
 * A title held by a place.
 *
 * @param id the id, which never changes
 * @param title the title
 * @param place the holder
 * @param nameAtAward the English form of the name the place bore then
 * @param awarded the date from which the place is counted as a holder; never that of an announcement or a ceremony
 * @param conferringState the state that conferred it: {@code SU}, the Soviet Union, or {@code RU}, the Russian
 *     Federation
 * @param acts the acts behind it, the earliest first
 * @param decorations the orders and medals of the holder
 * @param ceremonies the ceremonies at which it was handed over; empty if no source tells of one
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
