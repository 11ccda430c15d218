package org.honorarycities.api.facet;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** Filter of a list that supports facets. */
public interface FacetedFilter<E> extends Specification<E> {

    /** Returns the requested facets; null if none. */
    @Nullable
    List<String> facets();

    /** Returns the sort order. */
    Sort order();

    /** Returns where the values of a facet are. */
    Columns facet(String facet, Root<E> record, CriteriaBuilder criteria);

    /** Returns the date match mode, which also applies to year and decade facets; null for the default. */
    default @Nullable String dateMatch() {
        return null;
    }

    /** Returns the start of the requested interval, which limits the year and decade facets; null if open. */
    @Nullable
    CalendarDate from();

    /** Returns the end of the requested interval; null if open. */
    @Nullable
    CalendarDate to();

    /**
     * Columns that hold the values of a facet.
     *
     * @param value the value to filter by; the first possible day for years and decades
     * @param label the label, or the {@link org.honorarycities.value.DisplayNames} to select it from; the last possible day
     *     for years and decades
     */
    record Columns(Path<?> value, Path<?> label) {

        /** Returns the columns of a facet whose values are their own labels. */
        public static Columns of(Path<?> value) {
            return new Columns(value, value);
        }

        /** Returns the columns of a facet by year or decade. */
        public static Columns ofDate(Path<?> date) {
            return new Columns(date.get("earliest"), date.get("latest"));
        }

        /** Returns the columns of a facet by records with display names. */
        public static Columns ofRecord(Path<?> record) {
            return new Columns(record.get("id"), record.get("displayNames"));
        }
    }
}
