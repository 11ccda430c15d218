package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.list.ListReader;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Sources", description = "Works cited as sources.")
@Transactional(readOnly = true)
class SourceController {

    private final Sources sources;
    private final ListReader lists;

    SourceController(Sources sources, ListReader lists) {
        this.sources = sources;
        this.lists = lists;
    }

    /**
     * List sources. Each source includes the number of statements that cite it.
     *
     * @return one page of matching sources
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<SourceView> listSources(
            @ParameterObject @Valid SourceFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(Source.class, filter, paging, names, sources::findAll, SourceView::of, request);
    }

    /**
     * Get a source. Links to its statements.
     *
     * @param id identifier of the source
     * @return the source
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    RecordResponse<SourceView> showSource(
            @Parameter(example = "en-wikipedia-city-of-military-glory") @PathVariable String id,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        SourceView source =
                sources.findById(id).map(SourceView::of).orElseThrow(() -> RecordResponse.notFound("sources", id));
        Map<String, String> links = Map.of("self", "sources/" + id, "statements", "statements?source=" + id);
        return RecordResponse.of(source, links, request);
    }
}
