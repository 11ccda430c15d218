package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.problem.RecordNotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Sources", description = "Works cited as sources.")
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    /**
     * List sources. Each source includes the number of statements that cite it.
     *
     * @return one page of matching sources
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<SourceView> listSources(
            @ParameterObject @Valid SourceFilter filter, @ParameterObject @Valid Paging paging) {
        return ListResponse.of(
                sources.findAll(filter.predicate(), paging.sortedBy(filter.order())), paging, SourceView::of);
    }

    /**
     * Get a source.
     *
     * @param id identifier of the source
     * @return the source
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    SourceView showSource(@Parameter(example = "en-wikipedia-city-of-military-glory") @PathVariable String id) {
        return sources.findById(id).map(SourceView::of).orElseThrow(() -> new RecordNotFoundException("sources", id));
    }
}
