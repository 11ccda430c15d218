package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.source.StatementView;

/**
 * A place in full.
 *
 * @param place the place
 * @param events what happened there, the earliest first
 * @param figures the numbers that sources give
 * @param statements who says so
 */
record PlaceDetail(
        @JsonUnwrapped PlaceView place,
        List<EventView> events,
        List<FigureView> figures,
        List<StatementView> statements) {}
