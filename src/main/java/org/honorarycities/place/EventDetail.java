package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.source.StatementView;

/**
 * An event in full.
 *
 * @param event the event
 * @param figures the numbers that sources give of it
 * @param statements who says so
 */
record EventDetail(@JsonUnwrapped EventView event, List<FigureView> figures, List<StatementView> statements) {

    /** What the statements on an event are about. */
    static List<String> subjects(EventView event, List<FigureView> figures) {
        return Stream.concat(Stream.of("event/" + event.id()), figures.stream().map(figure -> "figure/" + figure.id()))
                .toList();
    }
}
