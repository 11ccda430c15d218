package org.honorarycities.award;

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
@RequestMapping("/api/v1")
@Tag(name = "Awards")
@Transactional(readOnly = true)
class AwardPartController {

    private final Acts acts;
    private final Decorations decorations;
    private final Ceremonies ceremonies;
    private final ListReader lists;

    AwardPartController(Acts acts, Decorations decorations, Ceremonies ceremonies, ListReader lists) {
        this.acts = acts;
        this.decorations = decorations;
        this.ceremonies = ceremonies;
        this.lists = lists;
    }

    /**
     * List acts. Decrees and orders on which the awards are based.
     *
     * @return one page of matching acts
     */
    @GetMapping(
            path = "/acts",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<ActView.WithPlace> listActs(
            @ParameterObject @Valid ActFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Act.class, filter, paging, names, acts::findAll, act -> ActView.WithPlace.of(act, names), request);
    }

    /**
     * List decorations. Orders and medals of the holders of titles.
     *
     * @return one page of matching decorations
     */
    @GetMapping(
            path = "/decorations",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<DecorationView.WithPlace> listDecorations(
            @ParameterObject @Valid DecorationFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Decoration.class,
                filter,
                paging,
                names,
                decorations::findAll,
                decoration -> DecorationView.WithPlace.of(decoration, names),
                request);
    }

    /**
     * List ceremonies. Ceremonies at which awards were presented.
     *
     * @return one page of matching ceremonies
     */
    @GetMapping(
            path = "/ceremonies",
            produces = {Formats.JSON, Formats.CSV})
    ListResponse<CeremonyView.WithPlace> listCeremonies(
            @ParameterObject @Valid CeremonyFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Ceremony.class,
                filter,
                paging,
                names,
                ceremonies::findAll,
                ceremony -> CeremonyView.WithPlace.of(ceremony, names),
                request);
    }
}
