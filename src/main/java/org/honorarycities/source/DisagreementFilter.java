package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.Path;
import java.util.Map;
import java.util.Set;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which disagreements are asked for, and in which order.
 *
 * @param place the id of a place they concern
 * @param title the id of a title they concern, or of one that a place they concern holds
 * @param property the property, as the column of the data package is called
 * @param sort the order; a minus turns it round; by subject and property if absent
 */
record DisagreementFilter(
        @Parameter(example = "brest-fortress") @Nullable @ExistingValue("select id from places")
        String place,

        @Parameter(example = "hero-fortress") @Nullable @ExistingValue("select id from titles")
        String title,

        @Parameter(example = "kind") @Nullable @ExistingValue("select distinct property from statements")
        String property,

        @Parameter(example = "-subject", schema = @Schema(type = "string", defaultValue = "subject"))
        @Nullable
        @AllowedValues({"subject", "-subject"})
        String sort) {

    Specification<Disagreement> predicate() {
        return (disagreement, query, criteria) -> {
            Path<Subject> subject = disagreement.get("subject");
            return new Predicates(criteria)
                    .with(place, id -> criteria.isMember(id, subject.<Set<String>>get("places")))
                    .with(title, id -> criteria.isMember(id, subject.<Set<String>>get("titles")))
                    .equal(disagreement.get("property"), property)
                    .all();
        };
    }

    Sort order() {
        return Sorting.by(sort, "subject", Map.of());
    }
}
