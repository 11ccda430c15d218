package org.honorarycities.source;

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
 * Filters and sort order for sources.
 *
 * @param kind type of work
 * @param language language of the work (BCP 47 tag)
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record SourceFilter(
        @Parameter(example = "official") @Nullable @ExistingValue("Source.kind")
        String kind,

        @Parameter(example = "ru") @Nullable @ExistingValue("Source.language")
        String language,

        @Parameter(example = "-statements", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(
                value = {"id", "grade", "statements"},
                descending = true)
        String sort)
        implements Specification<Source> {

    @Override
    public Predicate toPredicate(Root<Source> source, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .equal(source.get("kind"), kind)
                .equal(source.get("language"), language)
                .all();
    }

    Sort order() {
        return Paging.sort(sort, Map.of("grade", "grade", "statements", "statements"));
    }
}
