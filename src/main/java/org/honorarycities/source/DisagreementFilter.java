package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Map;
import java.util.Set;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for disagreements.
 *
 * @param place identifier of a place of the disagreement
 * @param title identifier of a title of the disagreement, or of a title held by its place
 * @param property property, named as the column of the data package
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code subject}, then by property
 */
record DisagreementFilter(
        @Parameter(example = "brest-fortress") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "hero-fortress") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "kind") @Nullable @ExistingValue("Statement.property")
        String property,

        @Parameter(example = "-subject", schema = @Schema(type = "string", defaultValue = "subject"))
        @Nullable
        @AllowedValues(value = "subject", descending = true)
        String sort)
        implements Specification<Disagreement> {

    @Override
    public Predicate toPredicate(Root<Disagreement> disagreement, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<Subject> subject = disagreement.get("subject");
        return new Predicates(criteria)
                .with(place, id -> criteria.isMember(id, subject.<Set<String>>get("places")))
                .with(title, id -> criteria.isMember(id, subject.<Set<String>>get("titles")))
                .equal(disagreement.get("property"), property)
                .all();
    }

    Sort order() {
        return Paging.sort(sort, Map.of());
    }
}
