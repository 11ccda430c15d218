package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.source.StatementView;

/**
 * Event with figures and source statements.
 *
 * @param event the event
 * @param figures numbers given by sources for the event
 * @param statements source statements for the event and its figures
 */
record EventDetail(@JsonUnwrapped EventView event, List<FigureView> figures, List<StatementView> statements) {

    /** Returns the subjects of the statements on an event. */
    static List<String> subjects(EventView event, List<FigureView> figures) {
        return Stream.concat(Stream.of("event/" + event.id()), figures.stream().map(figure -> "figure/" + figure.id()))
                .toList();
    }
}
