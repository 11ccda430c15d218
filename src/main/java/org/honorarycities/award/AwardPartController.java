package org.honorarycities.award;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.PageReader;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Parts",
        description =
                "Sub-records of places and awards as separate lists: names, acts, decorations, ceremonies and figures.")
@Transactional(readOnly = true)
class AwardPartController {

    private final Acts acts;
    private final Decorations decorations;
    private final Ceremonies ceremonies;
    private final PageReader pages;

    AwardPartController(Acts acts, Decorations decorations, Ceremonies ceremonies, PageReader pages) {
        this.acts = acts;
        this.decorations = decorations;
        this.ceremonies = ceremonies;
        this.pages = pages;
    }

    /**
     * List acts. Decrees and orders on which the awards are based.
     *
     * @return one page of matching acts
     */
    @GetMapping(
            path = "/acts",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ActView> listActs(
            @ParameterObject @Valid AwardPartFilter filter,
            @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        return ListResponse.of(
                acts.findAll(filter.conditions(), paging.sortedBy(filter.order())), ActView::of, request);
    }

    /**
     * List decorations. Orders and medals of the holders of titles.
     *
     * @return one page of matching decorations
     */
    @GetMapping(
            path = "/decorations",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<DecorationView> listDecorations(
            @ParameterObject @Valid AwardPartFilter filter,
            @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        return ListResponse.of(
                decorations.findAll(filter.conditions(), paging.sortedBy(filter.order())), DecorationView::of, request);
    }

    /**
     * List ceremonies. Ceremonies at which awards were presented.
     *
     * @return one page of matching ceremonies
     */
    @GetMapping(
            path = "/ceremonies",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<CeremonyView> listCeremonies(
            @ParameterObject @Valid AwardPartFilter filter,
            @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        return ListResponse.of(
                pages.read(Ceremony.class, filter.conditions(), paging.sortedBy(filter.order()), ceremonies::findAll),
                CeremonyView::of,
                request);
    }
}
