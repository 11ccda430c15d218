package org.honorarycities.award;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for acts, decorations and ceremonies.
 *
 * @param place identifier of the place that holds the title
 * @param title identifier of the awarded title
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record AwardPartFilter(
        @Parameter(example = "minsk") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "-id", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(value = "id", descending = true)
        String sort) {

    <E> Specification<E> conditions() {
        return (record, query, criteria) -> new Predicates(criteria)
                .equal(record.get("award").get("place").get("id"), place)
                .equal(record.get("award").get("title").get("id"), title)
                .all();
    }

    Sort order() {
        return Paging.sort(sort, Map.of());
    }
}
