package org.honorarycities.event;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.list.ListReader;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
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
@Transactional(readOnly = true)
class EventController {

    private final Events events;
    private final ListReader lists;

    EventController(Events events, ListReader lists) {
        this.events = events;
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
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Event.class, filter, paging, names, events::findAll, event -> EventView.of(event, names), request);
    }

    /**
     * Get an event. Links to its figures and to the source statements for both.
     *
     * @param id identifier of the event
     * @return the event
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    RecordResponse<EventView> showEvent(
            @Parameter(example = "siege-of-leningrad-1941") @PathVariable String id,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        EventView event = events.findById(id)
                .map(found -> EventView.of(found, names))
                .orElseThrow(() -> RecordResponse.notFound("events", id));
        Map<String, String> links = Map.of(
                "self", "events/" + id,
                "figures", "figures?event=" + id,
                "statements", "statements?event=" + id);
        return RecordResponse.of(event, names, links, request);
    }
}
