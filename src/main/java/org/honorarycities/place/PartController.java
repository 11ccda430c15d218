package org.honorarycities.place;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.ReadOnly;
import org.honorarycities.api.format.Formats;
import org.honorarycities.place.Part.ListedAct;
import org.honorarycities.place.Part.ListedCeremony;
import org.honorarycities.place.Part.ListedDecoration;
import org.honorarycities.place.Part.ListedName;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Parts",
        description = "What hangs on places and awards, in lists of its own: what a row of CSV cannot hold.")
@ReadOnly
class PartController {

    private final Names names;
    private final Acts acts;
    private final Decorations decorations;
    private final Ceremonies ceremonies;
    private final Figures figures;
    private final PageReader lists;

    PartController(
            Names names, Acts acts, Decorations decorations, Ceremonies ceremonies, Figures figures, PageReader lists) {
        this.names = names;
        this.acts = acts;
        this.decorations = decorations;
        this.ceremonies = ceremonies;
        this.figures = figures;
        this.lists = lists;
    }

    /**
     * Lists the names of the places.
     *
     * @return the names that match
     */
    @GetMapping(
            path = "/names",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ListedName> listNames(
            @ParameterObject @Valid PartFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(
                names.findAll(filter.ofPlaces(), paging.sortedBy(filter.order())), paging, ListedName::of);
    }

    /**
     * Lists the acts behind the awards.
     *
     * @return the acts that match
     */
    @GetMapping(
            path = "/acts",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ListedAct> listActs(@ParameterObject @Valid PartFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(acts.findAll(filter.ofAwards(), paging.sortedBy(filter.order())), paging, ListedAct::of);
    }

    /**
     * Lists the decorations of the holders.
     *
     * @return the decorations that match
     */
    @GetMapping(
            path = "/decorations",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ListedDecoration> listDecorations(
            @ParameterObject @Valid PartFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(
                decorations.findAll(filter.ofAwards(), paging.sortedBy(filter.order())), paging, ListedDecoration::of);
    }

    /**
     * Lists the ceremonies.
     *
     * @return the ceremonies that match
     */
    @GetMapping(
            path = "/ceremonies",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ListedCeremony> listCeremonies(
            @ParameterObject @Valid PartFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(
                lists.find(
                        Ceremony.class, filter, filter.ofAwards(), paging.sortedBy(filter.order()), ceremonies::fetch),
                paging,
                ListedCeremony::of);
    }

    /**
     * Lists the figures of the places and events.
     *
     * @return the figures that match
     */
    @GetMapping(
            path = "/figures",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<FigureView> listFigures(
            @ParameterObject @Valid PartFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(
                figures.findAll(filter.ofPlacesOrEvents(), paging.sortedBy(filter.order())), paging, FigureView::of);
    }
}
