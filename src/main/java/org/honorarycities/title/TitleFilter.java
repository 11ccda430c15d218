package org.honorarycities.title;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for titles.
 *
 * @param conferringState conferring state: {@code SU} (Soviet Union) or {@code RU} (Russian Federation)
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record TitleFilter(
        @Parameter(example = "SU") @Nullable @AllowedValues({"SU", "RU"})
        String conferringState,

        @Parameter(example = "-places", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(
                value = {"id", "places"},
                descending = true)
        String sort)
        implements Specification<Title> {

    @Override
    public Predicate toPredicate(Root<Title> title, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .equal(title.get("conferringState"), conferringState)
                .all();
    }

    Sort order() {
        return Paging.sort(sort, Map.of("places", "places"));
    }
}
