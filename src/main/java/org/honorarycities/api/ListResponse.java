package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * One page of a list.
 *
 * @param <T> the type of the records
 * @param data records of this page; empty if nothing matches
 * @param total total number of matching records
 * @param limit page size
 * @param offset number of skipped records
 * @param links pagination and related links
 * @param facets values of each requested facet, with the number of records that match when filtered by that value;
 *     omitted unless requested
 * @param languages languages of the names; not part of the JSON representation
 * @param fields requested fields of the records; null for all; not part of the JSON representation
 */
public record ListResponse<T>(
        List<T> data,
        long total,
        int limit,
        int offset,
        PageLinks links,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facet>> facets,
        @JsonIgnore Set<String> languages,
        @JsonIgnore @Nullable List<String> fields) {

    /**
     * Creates the response for a page of records.
     *
     * @param <E> the type of the entities
     * @param <T> the type of the views
     * @param page the page
     * @param facets the requested facets; null if none
     * @param names the selector of the names in views and facets
     * @param view creates the view of an entity
     * @param request the request, for the links
     * @return the response
     */
    public static <E, T> ListResponse<T> of(
            Page<E> page,
            @Nullable Map<String, List<Facet>> facets,
            NameSelector names,
            Function<E, T> view,
            HttpServletRequest request) {
        List<T> data = page.stream().map(view).toList();
        int limit = page.getSize();
        int offset = (int) page.getPageable().getOffset();
        long total = page.getTotalElements();
        PageLinks links = PageLinks.of(request, limit, offset, total);
        return new ListResponse<>(
                data, total, limit, offset, links, facets, names.languages(), Representation.fields(request));
    }
}
