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
@Tag(name = "Titles", description = "The kinds of honorary titles, how many places hold each, and their legal history.")
@ReadOnly
class TitleController {

    private final Titles titles;
    private final Statements statements;

    TitleController(Titles titles, Statements statements) {
        this.titles = titles;
        this.statements = statements;
    }

    /**
     * Lists the titles. Each with the number of places that hold it and the days of its first and last award.
     *
     * @return the titles that match
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
     * Shows one title. With its legal history, what goes with it, the coverage of its holders, and who says so.
     *
     * @param id the id of the title
     * @return the title in full
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    TitleDetail showTitle(
            @Parameter(example = "hero-city") @PathVariable String id, @ParameterObject @Valid Language language) {
        return titles.findById(id)
                .map(title -> TitleDetail.of(title, language, statements.aboutTitle(id)))
                .orElseThrow(() -> new RecordNotFoundException("titles", id));
    }
}
