package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/places")
@Tag(
        name = "Places",
        description = "Cities, towns and the fortress, with current and former names, location and status.")
@ReadOnly
class PlaceController {

    private final Places places;
    private final Events events;
    private final Figures figures;
    private final Statements statements;
    private final PageReader lists;

    PlaceController(Places places, Events events, Figures figures, Statements statements, PageReader lists) {
        this.places = places;
        this.events = events;
        this.figures = figures;
        this.statements = statements;
        this.lists = lists;
    }

    /**
     * List places. Each place includes its names, location, status and awards.
     *
     * @return one page of matching places
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV, Formats.GEO_JSON})
    ListResponse<PlaceView> listPlaces(
            @ParameterObject @Valid PlaceFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Language language) {
        return lists.answer(
                Place.class,
                filter,
                paging,
                language,
                places::fetch,
                place -> PlaceView.of(place, language, filter.near()));
    }

    /**
     * Get a place. Includes its events and figures, and the source statements for the place and its sub-records.
     *
     * @param id identifier of the place
     * @return the place
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    PlaceDetail showPlace(
            @Parameter(example = "kerch") @PathVariable String id, @ParameterObject @Valid Language language) {
        Place place = places.findById(id).orElseThrow(() -> new RecordNotFoundException("places", id));
        return new PlaceDetail(
                PlaceView.of(place, language, null),
                events.findByPlace(id).stream()
                        .map(event -> EventView.of(event, language))
                        .toList(),
                figures.findByPlace(id).stream().map(FigureView::of).toList(),
                statements.aboutPlace(id));
    }
}
