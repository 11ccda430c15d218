package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.facet.Facets;
import org.honorarycities.api.format.Formats;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/places")
@Tag(
        name = "Places",
        description = "Cities, towns and the fortress, with current and former names, location and status.")
@Transactional(readOnly = true)
class PlaceController {

    private final Places places;
    private final Facets facets;

    PlaceController(Places places, Facets facets) {
        this.places = places;
        this.facets = facets;
    }

    /**
     * List places. Each place includes its location, status and titles.
     *
     * @return one page of matching places
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV, Formats.GEO_JSON})
    ListResponse<PlaceView> listPlaces(
            @ParameterObject @Valid PlaceFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Language language,
            HttpServletRequest request) {
        NameSelector names = language.names();
        return ListResponse.of(
                places.findAll(filter, paging.sortedBy(filter.order())),
                facets.count(Place.class, filter, names),
                place -> PlaceView.of(place, names, filter.near()),
                names.languages(),
                request);
    }

    /**
     * Get a place. Includes its display name in each language, and links to its names, awards, events, figures and
     * disagreements, and to the source statements for the place and its sub-records.
     *
     * @param id identifier of the place
     * @return the place
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    RecordResponse<PlaceDetail> showPlace(
            @Parameter(example = "kerch") @PathVariable String id,
            @ParameterObject @Valid Language language,
            HttpServletRequest request) {
        NameSelector names = language.names();
        PlaceDetail place = places.findById(id)
                .map(found -> PlaceDetail.of(found, names))
                .orElseThrow(() -> RecordResponse.notFound("places", id));
        RecordResponse<PlaceDetail> response = RecordResponse.of(place, names.languages(), request);
        List.of("names", "awards", "events", "figures", "statements", "disagreements")
                .forEach(list -> response.link(list, list + "?place=" + id));
        return response;
    }
}
