package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
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
 * Filters, sort order and facets of statements.
 *
 * @param q words to search for; each must start a word of the value and note, in any order, case and script.
 *     At most 100 characters
 * @param subject record types and identifiers, for example {@code award/kerch-hero-city}, separated by commas
 * @param property properties, named as the columns of the data package, separated by commas
 * @param source identifiers of the sources, separated by commas
 * @param grade reliability grades of the sources, separated by commas
 * @param rank ranks, separated by commas: {@code preferred}, {@code normal} or {@code deprecated}
 * @param place identifiers of places that the subject belongs to, separated by commas
 * @param title identifiers of titles that the subject belongs to or that its place holds, separated by commas
 * @param award identifiers of awards that the subject is or belongs to, separated by commas
 * @param event identifiers of events that the subject is or belongs to, separated by commas
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code subject}, then by property and
 *     value
 */
record StatementFilter(
        @Parameter(example = "2012") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "award/mozhaysk-city-of-military-glory") @Nullable @ExistingValue("Subject.id")
        List<String> subject,

        @Parameter(example = "awarded") @Nullable @ExistingValue("Statement.property")
        List<String> property,

        @Parameter(example = "en-wikipedia-city-of-military-glory") @Nullable @ExistingValue("Source.id")
        List<String> source,

        @Parameter(example = "B,C") @Nullable @AllowedValues({"A", "B", "C", "D"})
        List<String> grade,

        @Parameter(example = "deprecated") @Nullable @AllowedValues({"preferred", "normal", "deprecated"})
        List<String> rank,

        @Parameter(example = "mozhaysk") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "city-of-military-glory") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "mozhaysk-city-of-military-glory") @Nullable @ExistingValue("Award.id")
        List<String> award,

        @Nullable @ExistingValue("Event.id") List<String> event,

        @Parameter(example = "rank") @Nullable @AllowedValues({"property", "source", "grade", "rank"})
        List<String> facets,

        @Parameter(example = "-subject", schema = @Schema(type = "string", defaultValue = "subject"))
        @Nullable
        @AllowedValues(
                value = {"subject", "property", "source"},
                descending = true)
        String sort)
        implements ListFilter<Statement> {

    @Override
    public String list() {
        return "statements";
    }

    @Override
    public String defaultSort() {
        return "subject";
    }

    @Override
    public Predicate conditions(Root<Statement> statement, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<Subject> record = statement.get("record");
        return new Predicates(criteria)
                .in(statement.get("subject"), subject)
                .in(statement.get("property"), property)
                .in(statement.get("source").get("id"), source)
                .in(statement.get("source").get("grade"), grade)
                .in(statement.get("rank"), rank)
                .with(place, ids -> Subject.concerns("places", ids, statement.get("subject"), query))
                .with(title, ids -> Subject.concerns("titles", ids, statement.get("subject"), query))
                .in(record.get("award"), award)
                .in(record.get("event"), event)
                .all();
    }

    @Override
    public Expression<?> sortKey(
            String field,
            Root<Statement> statement,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return switch (field) {
            case "subject" -> statement.get("position");
            case "source" -> statement.get("source").get("id");
            default -> statement.get(field);
        };
    }

    @Override
    public Columns facet(String facet, Root<Statement> statement, CriteriaBuilder criteria) {
        Path<Source> cited = statement.get("source");
        return switch (facet) {
            case "source" -> new Columns(cited.get("id"), cited.get("title"));
            case "grade" -> Columns.of(cited.get("grade"));
            default -> Columns.of(statement.get(facet));
        };
    }
}
