package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
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
@RequestMapping("/api/v1/places")
@Tag(
        name = "Places",
        description = "Cities, towns and the fortress, with current and former names, location and status.")
@Transactional(readOnly = true)
class PlaceController {

    private final Places places;
    private final ListReader lists;

    PlaceController(Places places, ListReader lists) {
        this.places = places;
        this.lists = lists;
    }

    /**
     * List places. Each place includes its location, status and titles.
     *
     * @return one page of matching places
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV, Formats.GEO_JSON, Formats.LINKED_PLACES})
    ListResponse<PlaceView> listPlaces(
            @ParameterObject @Valid PlaceFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Place.class,
                filter,
                paging,
                names,
                places::findAllWithTitles,
                place -> PlaceView.of(place, names, filter.near()),
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
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        PlaceDetail place = places.findById(id)
                .map(found -> PlaceDetail.of(found, names))
                .orElseThrow(() -> RecordResponse.notFound("places", id));
        Map<String, String> links = new HashMap<>(Map.of("self", "places/" + id));
        List.of("names", "awards", "events", "figures", "statements", "disagreements")
                .forEach(list -> links.put(list, list + "?place=" + id));
        return RecordResponse.of(place, names, links, request);
    }
}
