package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.Sorting;
import org.honorarycities.api.ValidCombination;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for events.
 *
 * @param q search by label or place name (word prefixes), in any language or script. At most 100 characters
 * @param place identifier of a place of the event
 * @param title identifier of a title held by a place of the event
 * @param kind type of event
 * @param from on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param to on or before this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}); includes the whole month or
 *     year
 * @param dateMatch how imprecise dates match: {@code possible} (default): may overlap the interval; {@code certain}:
 *     definitely lies within it
 * @param anniversary on this day of any year ({@code MM-DD}); only events with an exact day match
 * @param facets facets to count, comma-separated. To filter by a {@code year} or {@code decade}, use {@code from} and
 *     {@code to}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
@ValidCombination
record EventFilter(
        @Parameter(example = "Stalingrad") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "volgograd") @Nullable @ExistingValue("select id from places")
        String place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("select id from titles")
        String title,

        @Parameter(example = "counter-offensive") @Nullable @ExistingValue("select distinct kind from events")
        String kind,

        @Parameter(example = "1941-06-22") @Nullable CalendarDate from,
        @Parameter(example = "1945") @Nullable CalendarDate to,

        @Parameter(example = "certain", schema = @Schema(type = "string", defaultValue = "possible"))
        @Nullable
        @AllowedValues({DateMatch.POSSIBLE, DateMatch.CERTAIN})
        String dateMatch,

        @Parameter(example = "11-19") @Nullable MonthDay anniversary,

        @Parameter(example = "kind,year") @Nullable @AllowedValues({"title", "place", "kind", "year", "decade"})
        List<String> facets,

        @Parameter(example = "date", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues({"id", "-id", "date", "-date"})
        String sort)
        implements ValidCombination.Query, FacetedFilter<Event> {

    @Override
    public Map<String, String> contradictions() {
        return ValidCombination.Query.ordered("from", from, "to", to);
    }

    @Override
    public Specification<Event> predicate() {
        return (event, query, criteria) -> new Predicates(criteria)
                .with(q, words -> Search.events(event, words, query, criteria))
                .with(place, id -> at(id, null, event, query, criteria))
                .with(title, id -> at(null, id, event, query, criteria))
                .equal(event.get("kind"), kind)
                .and(DateMatch.between(criteria, event.get("date"), from, to, dateMatch))
                .with(anniversary, day -> DateMatch.anniversary(criteria, event.get("date"), day))
                .all();
    }

    private static Predicate at(
            @Nullable String place,
            @Nullable String title,
            Path<Event> event,
            CommonAbstractCriteria query,
            CriteriaBuilder criteria) {
        Subquery<String> there = query.subquery(String.class);
        Root<Event> one = there.from(Event.class);
        Join<Event, Place> at = one.join("places");
        there.select(one.get("id"))
                .where(new Predicates(criteria)
                        .equal(at.get("id"), place)
                        .with(
                                title,
                                id -> criteria.equal(
                                        at.join("awards").get("title").get("id"), id))
                        .all());
        return event.get("id").in(there);
    }

    @Override
    public Path<?> facet(String facet, Root<Event> event, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" ->
                event.join("places", JoinType.LEFT)
                        .join("awards", JoinType.LEFT)
                        .get("title")
                        .get("id");
            case "place" -> event.join("places", JoinType.LEFT);
            case "kind" -> event.get("kind");
            default -> event.get("date");
        };
    }

    @Override
    public Sort order() {
        return Sorting.by(sort, "id", Map.of("date", "date.earliest"));
    }
}
