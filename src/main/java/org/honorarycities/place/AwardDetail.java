package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.source.StatementView;

/**
 * Award with events, figures and source statements.
 *
 * @param award the award
 * @param events events at the place, earliest first
 * @param figures numbers given by sources for the place and its events
 * @param statements source statements for the award, its acts, decorations and ceremonies
 */
record AwardDetail(
        @JsonUnwrapped AwardView award,
        List<EventView> events,
        List<FigureView> figures,
        List<StatementView> statements) {

    /** Returns the subjects of the statements on an award. */
    static List<String> subjects(AwardView award) {
        return Stream.of(
                        Stream.of("award/" + award.id()),
                        award.acts().stream().map(act -> "act/" + act.id()),
                        award.decorations().stream().map(decoration -> "decoration/" + decoration.id()),
                        award.ceremonies().stream().map(ceremony -> "ceremony/" + ceremony.id()))
                .flatMap(subjects -> subjects)
                .toList();
    }
}
