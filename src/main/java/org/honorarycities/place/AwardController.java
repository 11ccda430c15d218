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
@RequestMapping("/api/v1/awards")
@Tag(name = "Awards", description = "Awards of titles to places, with acts, decorations and ceremonies.")
@ReadOnly
class AwardController {

    private final Awards awards;
    private final Events events;
    private final Figures figures;
    private final Statements statements;
    private final PageReader lists;

    AwardController(Awards awards, Events events, Figures figures, Statements statements, PageReader lists) {
        this.awards = awards;
        this.events = events;
        this.figures = figures;
        this.statements = statements;
        this.lists = lists;
    }

    /**
     * List awards. Each award includes its acts, decorations and ceremonies.
     *
     * @return one page of matching awards
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV, Formats.GEO_JSON})
    ListResponse<AwardView> listAwards(
            @ParameterObject @Valid AwardFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Language language) {
        return lists.answer(
                Award.class, filter, paging, language, awards::fetch, award -> AwardView.of(award, language));
    }

    /**
     * Get an award. Includes the events and figures of its place, and the source statements for the award, its acts,
     * decorations and ceremonies.
     *
     * @param id identifier of the award
     * @return the award
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    AwardDetail showAward(
            @Parameter(example = "kerch-hero-city") @PathVariable String id,
            @ParameterObject @Valid Language language) {
        AwardView award = awards.findById(id)
                .map(found -> AwardView.of(found, language))
                .orElseThrow(() -> new RecordNotFoundException("awards", id));
        String place = award.place().id();
        return new AwardDetail(
                award,
                events.findByPlace(place).stream()
                        .map(event -> EventView.of(event, language))
                        .toList(),
                figures.findByPlace(place).stream().map(FigureView::of).toList(),
                statements.about(AwardDetail.subjects(award)));
    }
}
