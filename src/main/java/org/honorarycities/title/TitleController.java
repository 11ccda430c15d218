package org.honorarycities.title;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
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
@RequestMapping("/api/v1/titles")
@Tag(name = "Titles", description = "Types of honorary titles, with number of holders and legal history.")
@Transactional(readOnly = true)
class TitleController {

    private final Titles titles;
    private final ListReader lists;

    TitleController(Titles titles, ListReader lists) {
        this.titles = titles;
        this.lists = lists;
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
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Title.class, filter, paging, names, titles::findAll, title -> TitleView.of(title, names), request);
    }

    /**
     * Get a title. Includes its legal history, the rights of its holders and coverage, and links to its holders and to
     * the source statements.
     *
     * @param id identifier of the title
     * @return the title
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    RecordResponse<TitleDetail> showTitle(
            @Parameter(example = "hero-city") @PathVariable String id,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        TitleDetail title = titles.findById(id)
                .map(found -> TitleDetail.of(found, names))
                .orElseThrow(() -> RecordResponse.notFound("titles", id));
        Map<String, String> links = new HashMap<>(Map.of("self", "titles/" + id));
        List.of("places", "awards", "events", "figures", "statements", "disagreements")
                .forEach(list -> links.put(list, list + "?title=" + id));
        return RecordResponse.of(title, names, links, request);
    }
}
