package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.source.StatementView;

/**
 * Place with events, figures and source statements.
 *
 * @param place the place
 * @param events events at the place, earliest first
 * @param figures numbers given by sources for the place and its events
 * @param statements source statements for the place and its sub-records
 */
record PlaceDetail(
        @JsonUnwrapped PlaceView place,
        List<EventView> events,
        List<FigureView> figures,
        List<StatementView> statements) {}
