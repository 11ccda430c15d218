package org.honorarycities.event;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.list.ListReader;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "Events")
@Transactional(readOnly = true)
class FigureController {

    private final Figures figures;
    private final ListReader lists;

    FigureController(Figures figures, ListReader lists) {
        this.figures = figures;
        this.lists = lists;
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
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Figure.class, filter, paging, names, figures::findAll, figure -> FigureView.of(figure, names), request);
    }
}
