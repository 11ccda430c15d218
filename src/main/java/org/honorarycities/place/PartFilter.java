package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for sub-records of places and awards.
 *
 * @param place identifier of the place
 * @param title identifier of the awarded title, or of a title held by the place
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record PartFilter(
        @Parameter(example = "minsk") @Nullable @ExistingValue("select id from places")
        String place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("select id from titles")
        String title,

        @Parameter(example = "-id", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues({"id", "-id"})
        String sort) {

    /** Matches sub-records of awards. */
    <E> Specification<E> ofAwards() {
        return (part, query, criteria) -> new Predicates(criteria)
                .equal(part.get("award").get("place").get("id"), place)
                .equal(part.get("award").get("title").get("id"), title)
                .all();
    }

    /** Matches names of places. */
    Specification<PlaceName> ofPlaces() {
        return (name, query, criteria) -> new Predicates(criteria)
                .equal(name.get("place").get("id"), place)
                .with(title, id -> name.get("place").get("id").in(holders(query, criteria)))
                .all();
    }

    /** Matches figures of places or of their events. */
    Specification<Figure> ofPlacesOrEvents() {
        return (figure, query, criteria) -> {
            Predicates predicates = new Predicates(criteria);
            if (place != null || title != null) {
                Subquery<String> events = query.subquery(String.class);
                Root<Event> event = events.from(Event.class);
                Path<String> at = event.join("places").get("id");
                events.select(event.get("id")).where(isAsked(at, query, criteria));
                predicates.and(criteria.or(
                        isAsked(figure.get("place"), query, criteria),
                        figure.get("event").in(events)));
            }
            return predicates.all();
        };
    }

    private Predicate isAsked(Path<String> at, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .equal(at, place)
                .with(title, id -> at.in(holders(query, criteria)))
                .all();
    }

    private Subquery<String> holders(CommonAbstractCriteria query, CriteriaBuilder criteria) {
        Subquery<String> holders = query.subquery(String.class);
        Root<Award> award = holders.from(Award.class);
        return holders.select(award.get("place").get("id"))
                .where(criteria.equal(award.get("title").get("id"), title));
    }

    Sort order() {
        return Sorting.by(sort, "id", Map.of());
    }
}
