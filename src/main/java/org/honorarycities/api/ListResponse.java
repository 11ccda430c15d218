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
 * A list, or the part of it that was asked for.
 *
 * @param <T> what it lists
 * @param data the records of this part, empty if nothing matches
 * @param total how many records match in all
 * @param limit how many records were asked for at most
 * @param offset how many records were passed over
 * @param links where the other parts are
 * @param facets for each facet asked for its values, each with the number of records that filtering by it would
 *     leave; absent unless asked for
 */
public record ListResponse<T>(
        @JsonSerialize(using = RenderedView.Json.class) List<T> data,
        long total,
        int limit,
        int offset,
        PageLinks links,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facet>> facets) {

    /**
     * Answers a page.
     *
     * @param <E> what the repository holds
     * @param <T> what is shown of it
     * @param page the page
     * @param paging what was asked for
     * @param view shows one record
     * @return the answer
     */
    public static <E, T> ListResponse<T> of(Page<E> page, Paging paging, Function<E, T> view) {
        return of(page.stream().map(view).toList(), page.getTotalElements(), paging, null);
    }

    /**
     * Answers a page of what may be shown again.
     *
     * @param <T> what is shown
     * @param page the page
     * @param paging what was asked for
     * @param facets the facets asked for; null if none
     * @return the answer
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
