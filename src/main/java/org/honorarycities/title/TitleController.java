package org.honorarycities.title;

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
@RequestMapping("/api/v1/titles")
@Tag(name = "Titles", description = "Types of honorary titles, with number of holders and legal history.")
@ReadOnly
class TitleController {

    private final Titles titles;
    private final Statements statements;

    TitleController(Titles titles, Statements statements) {
        this.titles = titles;
        this.statements = statements;
    }

    /**
     * List titles. Each title includes its number of holders and the dates of its first and last award.
     *
     * @return one page of matching titles
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<TitleView> listTitles(
            @ParameterObject @Valid TitleFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Language language) {
        return ListResponse.of(
                titles.findAll(filter.predicate(), paging.sortedBy(filter.order())),
                paging,
                title -> TitleView.of(title, language));
    }

    /**
     * Get a title. Includes its legal history, the rights of its holders, coverage and source statements.
     *
     * @param id identifier of the title
     * @return the title
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    TitleDetail showTitle(
            @Parameter(example = "hero-city") @PathVariable String id, @ParameterObject @Valid Language language) {
        return titles.findById(id)
                .map(title -> TitleDetail.of(title, language, statements.aboutTitle(id)))
                .orElseThrow(() -> new RecordNotFoundException("titles", id));
    }
}
