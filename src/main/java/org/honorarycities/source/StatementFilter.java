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
 * Filters and sort order for statements.
 *
 * @param subject record type and identifier, for example {@code award/kerch-hero-city}
 * @param property property, named as the column of the data package
 * @param source identifier of the source
 * @param rank rank: {@code preferred}, {@code normal} or {@code deprecated}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code subject}, then by property and
 *     value
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
