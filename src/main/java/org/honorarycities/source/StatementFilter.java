package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which statements are asked for, and in which order.
 *
 * @param subject what they are about: the kind of record and its id
 * @param property the property, as the column of the data package is called
 * @param source the id of the source
 * @param rank the rank
 * @param sort the order; a minus turns it round; by subject, property and value if absent
 */
record StatementFilter(
        @Parameter(example = "award/mozhaysk-city-of-military-glory")
        @Nullable
        @ExistingValue("select id from subjects")
        String subject,

        @Parameter(example = "awarded") @Nullable @ExistingValue("select distinct property from statements")
        String property,

        @Parameter(example = "en-wikipedia-city-of-military-glory") @Nullable @ExistingValue("select id from sources")
        String source,

        @Parameter(example = "deprecated") @Nullable @AllowedValues({"preferred", "normal", "deprecated"})
        String rank,

        @Parameter(example = "-subject", schema = @Schema(type = "string", defaultValue = "subject"))
        @Nullable
        @AllowedValues({"subject", "-subject"})
        String sort) {

    Specification<Statement> predicate() {
        return (statement, query, criteria) -> new Predicates(criteria)
                .equal(statement.get("subject"), subject)
                .equal(statement.get("property"), property)
                .equal(statement.get("source").get("id"), source)
                .equal(statement.get("rank"), rank)
                .all();
    }

    Sort order() {
        return Sorting.by(sort, "subject", Map.of());
    }
}
