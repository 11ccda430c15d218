package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of sources.
 *
 * @param q words to search for; each must start a word of the title and publisher, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested sources, separated by commas
 * @param kind types of works, separated by commas
 * @param language languages of the works (BCP 47 tags), separated by commas
 * @param grade reliability grades, separated by commas
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code title}
 */
record SourceFilter(
        @Parameter(example = "hero cities") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "hero-cities-article") @Nullable @ExistingValue("Source.id")
        List<String> id,

        @Parameter(example = "website") @Nullable @ExistingValue("Source.kind")
        List<String> kind,

        @Parameter(example = "en") @Nullable @ExistingValue("Source.language")
        List<String> language,

        @Parameter(example = "B,C") @Nullable @AllowedValues({"A", "B", "C", "D"})
        List<String> grade,

        @Parameter(example = "kind") @Nullable @AllowedValues({"kind", "language", "grade"})
        List<String> facets,

        @Parameter(example = "-statementCount", schema = @Schema(type = "string", defaultValue = "title"))
        @Nullable
        @AllowedValues(
                value = {"id", "title", "date", "kind", "language", "grade", "statementCount"},
                descending = true)
        String sort)
        implements ListFilter<Source> {

    @Override
    public String list() {
        return "sources";
    }

    @Override
    public String defaultSort() {
        return "title";
    }

    @Override
    public Predicate conditions(Root<Source> source, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(source.get("kind"), kind)
                .in(source.get("language"), language)
                .in(source.get("grade"), grade)
                .all();
    }

    @Override
    public Expression<?> sortKey(
            String field,
            Root<Source> source,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return field.equals("title") ? source.get("titlePosition") : ListFilter.attribute(field, source);
    }
}
