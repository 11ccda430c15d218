package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.source.StatementView;

/**
 * An award in full.
 *
 * @param award the award
 * @param events what happened at the place, the earliest first
 * @param figures the numbers that sources give of the place
 * @param statements who says so of the award, its acts, decorations and ceremonies
 */
record AwardDetail(
        @JsonUnwrapped AwardView award,
        List<EventView> events,
        List<FigureView> figures,
        List<StatementView> statements) {

    /** What the statements on an award are about. */
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
