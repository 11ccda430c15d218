package org.honorarycities.place;

import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Event during the Second World War, or an earlier or later one.
 *
 * @param id identifier; never changes
 * @param kind type of event, for example {@code siege}, {@code battle} or {@code occupation}
 * @param places places of the event; empty if it has no particular place
 * @param date date or period of the event; null if not given by any source
 * @param label short label
 * @param description description in one or two sentences
 * @param people persons involved
 * @param units military units and organisations involved
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
