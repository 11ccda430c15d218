package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for names.
 *
 * @param place identifier of the place
 * @param title identifier of a title held by the place
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record NameFilter(
        @Parameter(example = "minsk") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "-id", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(value = "id", descending = true)
        String sort)
        implements Specification<PlaceName> {

    @Override
    public Predicate toPredicate(Root<PlaceName> name, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .equal(name.get("place"), place)
                .with(title, id -> PlacePredicates.holds(id, name.get("place"), query, criteria))
                .all();
    }

    Sort order() {
        return Paging.sort(sort, Map.of());
    }
}
