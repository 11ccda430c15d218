package org.honorarycities.event;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
@Tag(
        name = "Parts",
        description =
                "Sub-records of places and awards as separate lists: names, acts, decorations, ceremonies and figures.")
@Transactional(readOnly = true)
class FigureController {

    private final Figures figures;

    FigureController(Figures figures) {
        this.figures = figures;
    }

    /**
     * List figures. Numbers given by sources for places and events.
     *
     * @return one page of matching figures
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<FigureView> listFigures(
            @ParameterObject @Valid FigureFilter filter,
            @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        return ListResponse.of(figures.findAll(filter, paging.sortedBy(filter.order())), FigureView::of, request);
    }
}
