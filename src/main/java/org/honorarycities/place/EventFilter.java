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
 * Which events are asked for, and in which order.
 *
 * @param q words that the label begins with or has in it, or that a name of a place of the event begins with, in any
 *     language or script
 * @param place the id of a place the event concerns
 * @param title the id of a title that such a place holds
 * @param kind what kind of event it is
 * @param from on this date or later: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param to on this date or earlier, its last day included
 * @param dateMatch {@code possible}, if absent: the event may lie in the asked interval or reach into it; {@code
 *     certain}: it surely lies inside
 * @param anniversary on this day of any year, {@code MM-DD}; only events dated to the day match
 * @param facets the facets to count, separated by commas; filter by {@code year} and {@code decade} with {@code from} and
 *     {@code to}
 * @param sort the order; a minus turns it round; by {@code id} if absent
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
