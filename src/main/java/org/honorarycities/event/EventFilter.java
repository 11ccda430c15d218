package org.honorarycities.event;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.honorarycities.place.Place;
import org.honorarycities.place.PlacePredicates;
import org.honorarycities.value.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of events.
 *
 * @param q words to search for; each must start a word of the label, description, persons, units and names of places, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested events, separated by commas
 * @param place identifiers of places of the event, separated by commas
 * @param title identifiers of titles that a place of the event holds, separated by commas
 * @param country internationally recognised countries of places of the event (ISO 3166-1 alpha-2), separated by commas
 * @param kind types of events, separated by commas
 * @param person full names of persons involved, separated by commas
 * @param unit military units and organisations involved, separated by commas
 * @param from on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param to on or before this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}); includes the whole month or
 *     year
 * @param dateMatch how imprecise dates match: {@code possible} (default): may overlap the interval; {@code certain}:
 *     definitely lies within it
 * @param anniversary on this day of any year ({@code MM-DD}); only events with an exact day match
 * @param bbox bounding box in WGS 84 degrees, {@code west,south,east,north}; crosses the antimeridian if west is
 *     greater than east. Matches events with a place in it
 * @param facets facets to count, separated by commas. To filter by a {@code year} or {@code decade}, use {@code from} and {@code to}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code date}
 */
record EventFilter(
        @Parameter(example = "council military") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "kyiv-military-council-1941") @Nullable @ExistingValue("Event.id")
        List<String> id,

        @Parameter(example = "kyiv,volgograd") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "UA") @Nullable @ExistingValue("Place.country")
        List<String> country,

        @Parameter(example = "council,battle") @Nullable @ExistingValue("Event.kind")
        List<String> kind,

        @Parameter(example = "Nikita Khrushchev") @Nullable @ExistingValue("Event.people")
        List<String> person,

        @Parameter(example = "Southwestern Direction") @Nullable @ExistingValue("Event.units")
        List<String> unit,

        @Parameter(example = "1941-06-22") @Nullable CalendarDate from,

        @Parameter(example = "1945") @Nullable CalendarDate to,

        @Parameter(example = "certain", schema = @Schema(type = "string", defaultValue = "possible"))
        @Nullable
        @AllowedValues({DateMatch.POSSIBLE, DateMatch.CERTAIN})
        String dateMatch,

        @Parameter(example = "09-14") @Nullable MonthDay anniversary,

        @Parameter(example = "20,40,60,70", schema = @Schema(type = "string", pattern = BoundingBox.PATTERN)) @Nullable
        BoundingBox bbox,

        @Parameter(example = "kind,year")
        @Nullable
        @AllowedValues({"title", "place", "country", "kind", "person", "unit", "year", "decade"})
        List<String> facets,

        @Parameter(example = "-date", schema = @Schema(type = "string", defaultValue = "date"))
        @Nullable
        @AllowedValues(
                value = {"id", "date", "kind"},
                descending = true)
        String sort)
        implements ListFilter<Event> {

    @AssertTrue(message = "must not be after 'to'")
    boolean isFrom() {
        return CalendarDate.inOrder(from, to);
    }

    @Override
    public String list() {
        return "events";
    }

    @Override
    public String defaultSort() {
        return "date";
    }

    @Override
    public Predicate conditions(Root<Event> event, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<String> id = event.get("id");
        return new Predicates(criteria)
                .with(place, ids -> atPlace(where -> where.get("id").in(ids), id, query))
                .with(title, ids -> atPlace(where -> PlacePredicates.holds(ids, where.get("id"), query), id, query))
                .with(country, codes -> atPlace(where -> where.get("country").in(codes), id, query))
                .in(event.get("kind"), kind)
                .with(person, names -> involves("people", names, id, query))
                .with(unit, names -> involves("units", names, id, query))
                .and(DateMatch.between(criteria, event.get("date"), from, to, dateMatch))
                .with(anniversary, day -> DateMatch.anniversary(criteria, event.get("date"), day))
                .with(bbox, box -> atPlace(where -> PlacePredicates.within(box, where, criteria), id, query))
                .all();
    }

    /** Matches the ids of events one of whose places meets a condition. */
    static Predicate atPlace(Function<Path<Place>, Predicate> condition, Path<String> id, CriteriaQuery<?> query) {
        return Predicates.isIdOf(Event.class, id, query, event -> condition.apply(event.join("places")));
    }

    private static Predicate involves(String role, List<String> names, Path<String> id, CriteriaQuery<?> query) {
        return Predicates.isIdOf(
                Event.class, id, query, event -> event.join(role).in(names));
    }

    @Override
    public Columns facet(String facet, Root<Event> event, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" ->
                Columns.ofRecord(event.join("places", JoinType.LEFT)
                        .join("titles", JoinType.LEFT)
                        .join("title", JoinType.LEFT));
            case "place" -> Columns.ofRecord(event.join("places", JoinType.LEFT));
            case "country" -> Columns.of(event.join("places", JoinType.LEFT).get("country"));
            case "kind" -> Columns.of(event.get("kind"));
            case "person" -> Columns.of(event.join("people", JoinType.LEFT));
            case "unit" -> Columns.of(event.join("units", JoinType.LEFT));
            default -> Columns.ofDate(event.get("date"));
        };
    }
}
