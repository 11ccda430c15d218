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
        description =
                "Sub-records of places and awards as separate lists: names, acts, decorations, ceremonies and figures.")
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
     * List names. Current and former names of all places.
     *
     * @return one page of matching names
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
     * List acts. Decrees and orders on which the awards are based.
     *
     * @return one page of matching acts
     */
    @GetMapping(
            path = "/acts",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ListedAct> listActs(@ParameterObject @Valid PartFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(acts.findAll(filter.ofAwards(), paging.sortedBy(filter.order())), paging, ListedAct::of);
    }

    /**
     * List decorations. Orders and medals of the holders of titles.
     *
     * @return one page of matching decorations
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
     * List ceremonies. Ceremonies at which awards were presented.
     *
     * @return one page of matching ceremonies
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
     * List figures. Numbers given by sources for places and events.
     *
     * @return one page of matching figures
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
