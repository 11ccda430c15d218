package org.honorarycities.event;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.facet.FacetedFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.honorarycities.place.PlacePredicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

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
record EventFilter(
        @Parameter(example = "Stalingrad") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "volgograd") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "counter-offensive") @Nullable @ExistingValue("Event.kind")
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
        @AllowedValues(
                value = {"id", "date"},
                descending = true)
        String sort)
        implements FacetedFilter<Event> {

    @AssertTrue(message = "must not be after 'to'")
    boolean isFrom() {
        return CalendarDate.inOrder(from, to);
    }

    @Override
    public Predicate toPredicate(Root<Event> event, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .with(
                        q,
                        words -> criteria.or(
                                idIn(
                                        one -> PlacePredicates.startsWith(words, one.join("searchKeys"), criteria),
                                        event.get("id"),
                                        query),
                                hasPlace(
                                        where -> PlacePredicates.isNamed(words, where, query, criteria),
                                        event.get("id"),
                                        query)))
                .with(place, id -> hasPlace(where -> criteria.equal(where, id), event.get("id"), query))
                .with(
                        title,
                        id -> hasPlace(
                                where -> PlacePredicates.holds(id, where, query, criteria), event.get("id"), query))
                .equal(event.get("kind"), kind)
                .and(DateMatch.between(criteria, event.get("date"), from, to, dateMatch))
                .with(anniversary, day -> DateMatch.anniversary(criteria, event.get("date"), day))
                .all();
    }

    /** Matches the ids of events one of whose places meets a condition. */
    static Predicate hasPlace(Function<Path<String>, Predicate> condition, Path<String> id, CriteriaQuery<?> query) {
        return idIn(event -> condition.apply(event.join("places").get("id")), id, query);
    }

    private static Predicate idIn(Function<Root<Event>, Predicate> condition, Path<String> id, CriteriaQuery<?> query) {
        Subquery<String> events = query.subquery(String.class);
        Root<Event> event = events.from(Event.class);
        return id.in(events.select(event.get("id")).where(condition.apply(event)));
    }

    @Override
    public Columns facet(String facet, Root<Event> event, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" ->
                Columns.ofRecord(event.join("places", JoinType.LEFT)
                        .join("titles", JoinType.LEFT)
                        .join("title", JoinType.LEFT));
            case "place" -> Columns.ofRecord(event.join("places", JoinType.LEFT));
            case "kind" -> Columns.of(event.get("kind"));
            default -> Columns.ofDate(event.get("date"));
        };
    }

    @Override
    public Sort order() {
        return Paging.sort(sort, Map.of("date", "date.earliest"));
    }
}
