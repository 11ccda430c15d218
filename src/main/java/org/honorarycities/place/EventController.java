package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.ReadOnly;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.problem.RecordNotFoundException;
import org.honorarycities.source.Statements;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
@Tag(
        name = "Events",
        description =
                "Events at the places during the Second World War (Great Patriotic War, 1941-1945), and some earlier or later ones.")
@ReadOnly
class EventController {

    private final Events events;
    private final Figures figures;
    private final Statements statements;
    private final PageReader lists;

    EventController(Events events, Figures figures, Statements statements, PageReader lists) {
        this.events = events;
        this.figures = figures;
        this.statements = statements;
        this.lists = lists;
    }

    /**
     * List events. An event with an open or unknown end may match any later interval.
     *
     * @return one page of matching events
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV, Formats.GEO_JSON})
    ListResponse<EventView> listEvents(
            @ParameterObject @Valid EventFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Language language) {
        return lists.answer(
                Event.class, filter, paging, language, events::fetch, event -> EventView.of(event, language));
    }

    /**
     * Get an event. Includes its figures and the source statements for both.
     *
     * @param id identifier of the event
     * @return the event
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    EventDetail showEvent(
            @Parameter(example = "siege-of-leningrad-1941") @PathVariable String id,
            @ParameterObject @Valid Language language) {
        EventView event = events.findById(id)
                .map(found -> EventView.of(found, language))
                .orElseThrow(() -> new RecordNotFoundException("events", id));
        List<FigureView> ofEvent = figures.findByEventOrderByPosition(id).stream()
                .map(FigureView::of)
                .toList();
        return new EventDetail(event, ofEvent, statements.about(EventDetail.subjects(event, ofEvent)));
    }
}
