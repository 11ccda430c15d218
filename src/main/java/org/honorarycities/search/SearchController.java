package org.honorarycities.search;

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
@RequestMapping("/api/v1/search")
@Tag(name = "Search", description = "Places, titles, awards, events, persons, units and sources in one list.")
@Transactional(readOnly = true)
class SearchController {

    private final SearchRecords records;
    private final ListReader lists;

    SearchController(SearchRecords records, ListReader lists) {
        this.records = records;
        this.lists = lists;
    }

    /**
     * Search everything. Results with the searched name come first, then those with a name that starts like it, then
     * those with the words in any of their texts. Each result tells which text matched.
     *
     * @return one page of results, best first
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<SearchResultView> search(
            @ParameterObject @Valid SearchFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        String base = request.getContextPath() + "/api/v1/";
        return lists.read(
                SearchRecord.class,
                filter,
                paging,
                names,
                records::findAll,
                record -> SearchResultView.of(record, filter.q(), names, base),
                request);
    }
}
