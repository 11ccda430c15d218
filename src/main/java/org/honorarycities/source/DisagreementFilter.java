package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of disagreements.
 *
 * @param q words to search for; each must start a word of the reason, in any order, case and script.
 *     At most 100 characters
 * @param place identifiers of places of the disagreement, separated by commas
 * @param title identifiers of titles of the disagreement or that its place holds, separated by commas
 * @param property properties, named as the columns of the data package, separated by commas
 * @param open true: no value is published; false: a value is published
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code subject}, then by property
 */
record DisagreementFilter(
        @Parameter(example = "fortress") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "brest-fortress") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "hero-fortress") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "kind") @Nullable @ExistingValue("Statement.property")
        List<String> property,

        @Parameter(example = "false") @Nullable Boolean open,

        @Parameter(example = "property") @Nullable @AllowedValues({"property"})
        List<String> facets,

        @Parameter(example = "-subject", schema = @Schema(type = "string", defaultValue = "subject"))
        @Nullable
        @AllowedValues(
                value = {"subject", "property"},
                descending = true)
        String sort)
        implements ListFilter<Disagreement> {

    @Override
    public String list() {
        return "disagreements";
    }

    @Override
    public String defaultSort() {
        return "subject";
    }

    @Override
    public Predicate conditions(Root<Disagreement> disagreement, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<String> subject = disagreement.get("subject").get("id");
        return new Predicates(criteria)
                .with(place, ids -> Subject.concerns("places", ids, subject, query))
                .with(title, ids -> Subject.concerns("titles", ids, subject, query))
                .in(disagreement.get("property"), property)
                .with(open, none -> isPublished(disagreement, !none, query, criteria))
                .all();
    }

    /** Matches disagreements with or without a preferred statement. */
    private static Predicate isPublished(
            Root<Disagreement> disagreement, boolean published, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Subquery<Integer> preferred = query.subquery(Integer.class);
        Root<Statement> statement = preferred.from(Statement.class);
        preferred
                .select(statement.get("position"))
                .where(
                        criteria.equal(
                                statement.get("subject"),
                                disagreement.get("subject").get("id")),
                        criteria.equal(statement.get("property"), disagreement.get("property")),
                        criteria.equal(statement.get("rank"), "preferred"));
        Predicate exists = criteria.exists(preferred);
        return published ? exists : exists.not();
    }

    @Override
    public Expression<?> sortKey(
            String field,
            Root<Disagreement> disagreement,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return disagreement.get(field.equals("subject") ? "position" : field);
    }
}
