package org.honorarycities.place;

import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened at places in the war and, where a text tells it, before or later.
 *
 * @param id the id, which never changes
 * @param kind what kind of event it is, for example {@code siege}, {@code battle} or {@code occupation}
 * @param places the places it concerns; empty if none in particular
 * @param date when it happened; null if no source says
 * @param label the event in a few words
 * @param description the event in one or two sentences
 * @param people the persons named
 * @param units the military units and organisations named
 */
record EventView(
        String id,
        String kind,
        List<PlaceRef> places,
        @Nullable HistoricalDate date,
        String label,
        String description,
        List<String> people,
        List<String> units)
        implements HasLocation {

    static EventView of(Event event, Language language) {
        return new EventView(
                event.id,
                event.kind,
                event.places.stream()
                        .sorted(Comparator.comparing(place -> place.position))
                        .map(place -> place.ref(language))
                        .toList(),
                event.date,
                event.label,
                event.description,
                List.copyOf(event.people),
                List.copyOf(event.units));
    }

    @Override
    public List<double[]> coordinates() {
        return places.stream().map(place -> place.location().coordinates()).toList();
    }
}
