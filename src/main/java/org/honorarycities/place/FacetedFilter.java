package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** A filter whose records can be counted by facets. */
interface FacetedFilter<E> {

    Specification<E> predicate();

    Sort order();

    /** The facets asked for. */
    @Nullable
    List<String> facets();

    /** How dates are matched, as years and decades are counted so too; null if as usual. */
    @Nullable
    String dateMatch();

    /** The start of the interval that dates are asked for in, beyond which no years and decades are counted. */
    @Nullable
    CalendarDate from();

    /** The end of that interval. */
    @Nullable
    CalendarDate to();

    /** The point from which the distance of each record is told; null if it is not. */
    default @Nullable Position near() {
        return null;
    }

    /** Where the values of a facet are: an attribute, or a date for years and decades. */
    Path<?> facet(String facet, Root<E> record, CriteriaBuilder criteria);
}
