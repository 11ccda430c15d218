package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** Filter for a list that supports facets. */
interface FacetedFilter<E> {

    Specification<E> predicate();

    Sort order();

    /** Returns the requested facets; null if none. */
    @Nullable
    List<String> facets();

    /** Returns the date match mode, which also applies to year and decade facets; null for the default. */
    @Nullable
    String dateMatch();

    /** Returns the start of the requested interval, which limits the year and decade facets; null if open. */
    @Nullable
    CalendarDate from();

    /** Returns the end of the requested interval; null if open. */
    @Nullable
    CalendarDate to();

    /** Returns the point from which distances are calculated; null if none. */
    default @Nullable Position near() {
        return null;
    }

    /** Returns the path of the values of a facet: an attribute, or a date for years and decades. */
    Path<?> facet(String facet, Root<E> record, CriteriaBuilder criteria);
}
