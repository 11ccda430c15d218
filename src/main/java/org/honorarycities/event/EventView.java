package org.honorarycities.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.api.TextLanguages.English;
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
 * @param coordinates locations of the places for GeoJSON; not part of the JSON representation
 */
public record EventView(
        String id,
        String kind,
        List<Reference> places,
        @Nullable HistoricalDate date,
        @English String label,
        @English String description,
        @English List<String> people,
        @English List<String> units,
        @JsonIgnore List<double[]> coordinates)
        implements HasLocation {

    static EventView of(Event event, NameSelector names) {
        return new EventView(
                event.id,
                event.kind,
                event.places.stream().map(place -> place.reference(names)).toList(),
                event.date,
                event.label,
                event.description,
                List.copyOf(event.people),
                List.copyOf(event.units),
                event.places.stream()
                        .map(place -> place.location().coordinates())
                        .toList());
    }

    @Override
    public boolean hasSeveralPoints() {
        return true;
    }
}
