package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.honorarycities.api.format.RenderedView;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import tools.jackson.databind.annotation.JsonSerialize;

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
 */
public record ListResponse<T>(
        @JsonSerialize(using = RenderedView.Json.class) List<T> data,
        long total,
        int limit,
        int offset,
        PageLinks links,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facet>> facets) {

    /**
     * Creates the response for a page of entities.
     *
     * @param <E> the type of the entities
     * @param <T> the type of the views
     * @param page the page
     * @param paging the requested page
     * @param view creates the view of an entity
     * @return the response
     */
    public static <E, T> ListResponse<T> of(Page<E> page, Paging paging, Function<E, T> view) {
        return of(page.stream().map(view).toList(), page.getTotalElements(), paging, null);
    }

    /**
     * Creates the response for a page of rendered views.
     *
     * @param <T> the type of the views
     * @param page the page
     * @param paging the requested page
     * @param facets the requested facets; null if none
     * @return the response
     */
    public static <T> ListResponse<T> ofShown(
            Page<RenderedView<T>> page, Paging paging, @Nullable Map<String, List<Facet>> facets) {
        return of(new RenderedView.Views<>(page.getContent()), page.getTotalElements(), paging, facets);
    }

    private static <T> ListResponse<T> of(
            List<T> data, long total, Paging paging, @Nullable Map<String, List<Facet>> facets) {
        return new ListResponse<>(
                data, total, paging.limitOrDefault(), paging.offsetOrDefault(), PageLinks.of(paging, total), facets);
    }
}
