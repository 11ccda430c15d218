package org.honorarycities.api.list;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.honorarycities.api.Predicates;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters, sort order and facets of a list.
 *
 * @param <E> the type of the entities
 */
public interface ListFilter<E> extends Specification<E> {

    /** Returns the last part of the path of the list, for example {@code events}. */
    String list();

    /** Returns the words to search for; null if none. */
    @Nullable
    String q();

    /** Returns the ids of the requested records; null if absent, or if the records have none. */
    default @Nullable List<String> id() {
        return null;
    }

    /** Returns the requested facets; null if none. */
    @Nullable
    List<String> facets();

    /** Returns the sort field, prefixed with a minus for descending order; null for the default. */
    default @Nullable String sort() {
        return null;
    }

    /** Returns the sort field that applies without the parameter {@code sort}. */
    default String defaultSort() {
        return "id";
    }

    /** Returns the date match mode, which also applies to year and decade facets; null for the default. */
    default @Nullable String dateMatch() {
        return null;
    }

    /** Returns the start of the requested interval, which limits the year and decade facets; null if open. */
    default @Nullable CalendarDate from() {
        return null;
    }

    /** Returns the end of the requested interval; null if open. */
    default @Nullable CalendarDate to() {
        return null;
    }

    /** Matches the parameters that only this list has. */
    Predicate conditions(Root<E> record, CriteriaQuery<?> query, CriteriaBuilder criteria);

    @Override
    default Predicate toPredicate(Root<E> record, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .with(id(), ids -> record.get("id").in(ids))
                .with(q(), words -> SearchWord.match(words, list(), record, query, criteria))
                .and(conditions(record, query, criteria))
                .all();
    }

    /**
     * Returns what a sort field sorts by: the attribute with its name, dates by their first possible day.
     *
     * @param field the sort field
     * @param record the record
     * @param query the query
     * @param criteria the criteria builder
     * @param language returns the language to sort in, for an attribute that holds positions by language
     * @return the sort key
     */
    default Expression<?> sortKey(
            String field,
            Root<E> record,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return attribute(field, record);
    }

    /** Returns an attribute as a sort key: the first possible day of a date, or the attribute itself. */
    static Expression<?> attribute(String name, Path<?> record) {
        Path<?> attribute = record.get(name);
        return attribute.getJavaType() == HistoricalDate.class ? attribute.get("earliest") : attribute;
    }

    /** Returns where the values of a facet are: by default in the attribute with its name. */
    default Columns facet(String facet, Root<E> record, CriteriaBuilder criteria) {
        return Columns.of(record.get(facet));
    }

    /** Returns the parameters that filter by a facet. */
    default Set<String> parametersOf(String facet) {
        return Periods.LENGTHS.containsKey(facet) ? Set.of("from", "to") : Set.of(facet);
    }

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
