package org.honorarycities.api.facet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.PageReader;
import org.honorarycities.api.Paging;
import org.honorarycities.api.facet.Facets.Counted;
import org.springframework.data.domain.Page;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads lists that support facets. */
@Component
public class FacetedLists {

    private final PageReader pages;
    private final Facets facets;

    FacetedLists(PageReader pages, Facets facets) {
        this.pages = pages;
        this.facets = facets;
    }

    /**
     * Reads one page of a list, with the requested facets.
     *
     * @param <E> the type of the entities
     * @param <T> the type of the views
     * @param type the type of the entities
     * @param filter the filter
     * @param paging the requested page
     * @param names the selector of the names in views and facets
     * @param fetch reads entities with all that their views need, in any order
     * @param view creates the view of an entity
     * @param request the request, for the links
     * @return the response
     */
    public <E, T> ListResponse<T> read(
            Class<E> type,
            FacetedFilter<E> filter,
            Paging paging,
            NameSelector names,
            Function<Specification<E>, List<E>> fetch,
            Function<E, T> view,
            HttpServletRequest request) {
        Counted counted = facets.count(type, filter, names);
        Page<E> page = pages.read(
                type, filter, paging.sortedBy(filter.order()), fetch, (counted == null) ? null : counted.total());
        return ListResponse.of(page, (counted == null) ? null : counted.facets(), names, view, request);
    }
}
