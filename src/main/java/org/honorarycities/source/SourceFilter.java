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
 * Filters and sort order for sources.
 *
 * @param kind type of work
 * @param language language of the work (BCP 47 tag)
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record SourceFilter(
        @Parameter(example = "official") @Nullable @ExistingValue("select distinct kind from sources")
        String kind,

        @Parameter(example = "ru")
        @Nullable
        @ExistingValue("select distinct language from sources where language is not null")
        String language,

        @Parameter(example = "-statements", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues({"id", "-id", "grade", "-grade", "statements", "-statements"})
        String sort) {

    Specification<Source> predicate() {
        return (source, query, criteria) -> new Predicates(criteria)
                .equal(source.get("kind"), kind)
                .equal(source.get("language"), language)
                .all();
    }

    Sort order() {
        return Sorting.by(sort, "id", Map.of("grade", "grade", "statements", "statements"));
    }
}
