package org.honorarycities.event;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Map;
import java.util.function.Function;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.honorarycities.place.PlacePredicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for figures.
 *
 * @param place identifier of the place of the figure or of its event
 * @param event identifier of the event
 * @param title identifier of a title held by the place of the figure or of its event
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record FigureFilter(
        @Parameter(example = "saint-petersburg") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "siege-of-leningrad-1941") @Nullable @ExistingValue("Event.id")
        String event,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "-id", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(value = "id", descending = true)
        String sort)
        implements Specification<Figure> {

    @Override
    public Predicate toPredicate(Root<Figure> figure, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .equal(figure.get("event"), event)
                .and(isAtPlace(figure, query, criteria))
                .all();
    }

    /** Matches figures of a place, or of an event at a place, that meets all conditions on places. */
    private Predicate isAtPlace(Path<Figure> figure, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        if (place == null && title == null) {
            return criteria.conjunction();
        }
        Function<Path<String>, Predicate> isRequested = id -> new Predicates(criteria)
                .equal(id, place)
                .with(title, held -> PlacePredicates.holds(held, id, query, criteria))
                .all();
        return criteria.or(
                isRequested.apply(figure.get("place")), EventFilter.hasPlace(isRequested, figure.get("event"), query));
    }

    Sort order() {
        return Paging.sort(sort, Map.of());
    }
}
