package org.honorarycities.event;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.place.PlacePredicates;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of figures.
 *
 * @param q words to search for; each must start a word of the label, property and label of the event, and of the names of its places, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested figures, separated by commas
 * @param place identifiers of places of the figure or of its event, separated by commas
 * @param event identifiers of events, separated by commas
 * @param title identifiers of titles that the place of the figure or of its event holds, separated by commas
 * @param property measured properties, separated by commas
 * @param unit units of measurement, separated by commas
 * @param min at least this number (0 to 1,000,000,000,000); a range matches if it may reach the number
 * @param max at most this number (0 to 1,000,000,000,000); a range matches if it may be as low as the number
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record FigureFilter(
        @Parameter(example = "siege") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "siege-of-leningrad-duration") @Nullable @ExistingValue("Figure.id")
        List<String> id,

        @Parameter(example = "saint-petersburg") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "siege-of-leningrad-1941") @Nullable @ExistingValue("Event.id")
        List<String> event,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "siege-duration") @Nullable @ExistingValue("Figure.property")
        List<String> property,

        @Parameter(example = "days") @Nullable @ExistingValue("Figure.unit")
        List<String> unit,

        @Parameter(example = "100") @Nullable @DecimalMin("0") @DecimalMax("1000000000000")
        Double min,

        @Parameter(example = "1000") @Nullable @DecimalMin("0") @DecimalMax("1000000000000")
        Double max,

        @Parameter(example = "property") @Nullable @AllowedValues({"event", "property", "unit"})
        List<String> facets,

        @Parameter(example = "-value", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(
                value = {"id", "property", "value", "unit", "date"},
                descending = true)
        String sort)
        implements ListFilter<Figure> {

    @AssertTrue(message = "must not be greater than 'max'")
    boolean isMin() {
        return min == null || max == null || min <= max;
    }

    @Override
    public String list() {
        return "figures";
    }

    @Override
    public Predicate conditions(Root<Figure> figure, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(figure.get("event").get("id"), event)
                .in(figure.get("property"), property)
                .in(figure.get("unit"), unit)
                .with(
                        min,
                        number -> criteria.or(
                                criteria.isNull(figure.get("upperBound")),
                                criteria.greaterThanOrEqualTo(figure.get("upperBound"), number)))
                .with(
                        max,
                        number -> criteria.or(
                                criteria.isNull(figure.get("lowerBound")),
                                criteria.lessThanOrEqualTo(figure.get("lowerBound"), number)))
                .and(isAtPlace(figure, query, criteria))
                .all();
    }

    /** Matches figures of a place, or of an event at a place, that meets all conditions on places. */
    private Predicate isAtPlace(Path<Figure> figure, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        if (place == null && title == null) {
            return criteria.conjunction();
        }
        Function<Path<String>, Predicate> isRequested = id -> new Predicates(criteria)
                .in(id, place)
                .with(title, held -> PlacePredicates.holds(held, id, query))
                .all();
        return criteria.or(
                isRequested.apply(figure.get("place").get("id")),
                EventFilter.atPlace(
                        where -> isRequested.apply(where.get("id")),
                        figure.get("event").get("id"),
                        query));
    }

    @Override
    public Expression<?> sortKey(
            String field,
            Root<Figure> figure,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return field.equals("value") ? figure.get("lowerBound") : ListFilter.attribute(field, figure);
    }

    @Override
    public Columns facet(String facet, Root<Figure> figure, CriteriaBuilder criteria) {
        return facet.equals("event")
                ? new Columns(
                        figure.get("event").get("id"),
                        figure.join("event", JoinType.LEFT).get("label"))
                : Columns.of(figure.get(facet));
    }
}
