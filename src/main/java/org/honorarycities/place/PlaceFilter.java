package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.facet.FacetedFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.value.BoundingBox;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * Filters and sort order for places. All award filters must match the same award.
 *
 * @param q search by name (word prefixes), in any language or script, current or former. At most 100 characters
 * @param title identifier of a title held by the place
 * @param kind type of place
 * @param country internationally recognised country (ISO 3166-1 alpha-2)
 * @param region first-level administrative division: ISO 3166-2 code or English name
 * @param awardedFrom awarded on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param awardedTo awarded on or before the last day of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param asOf certainly held at the end of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param bbox bounding box in WGS 84 degrees, {@code west,south,east,north}; crosses the antimeridian if west is
 *     greater than east
 * @param near point from which distances are calculated, in WGS 84 degrees, {@code latitude,longitude}
 * @param radiusKm maximum distance from {@code near} in kilometres (0 to 20100); requires {@code near}
 * @param facets facets to count, comma-separated; filter by a year or decade with {@code awardedFrom} and {@code awardedTo}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}. {@code distance} requires
 *     {@code near}
 */
record PlaceFilter(
        @Parameter(example = "Tsaritsyn") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "city") @Nullable @ExistingValue("Place.kind")
        String kind,

        @Parameter(example = "RU") @Nullable @ExistingValue("Place.recognisedCountry")
        String country,

        @Parameter(example = "RU-VGG") @Nullable @ExistingValue({"Place.regionCode", "Place.region"})
        String region,

        @Parameter(example = "1945") @Nullable CalendarDate awardedFrom,
        @Parameter(example = "1945-05") @Nullable CalendarDate awardedTo,
        @Parameter(example = "1970-01-01") @Nullable CalendarDate asOf,

        @Parameter(example = "40,45,50,50", schema = @Schema(type = "string", pattern = BoundingBox.PATTERN)) @Nullable
        BoundingBox bbox,

        @Parameter(example = "48.7,44.5", schema = @Schema(type = "string", pattern = Position.PATTERN)) @Nullable
        Position near,

        @Parameter(example = "50") @Nullable @DecimalMin("0") @DecimalMax("20100")
        Double radiusKm,

        @Parameter(example = "title") @Nullable @AllowedValues({"title", "kind", "country", "region", "year", "decade"})
        List<String> facets,

        @Parameter(example = "name", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(
                value = {"id", "name", "latitude", "longitude", "distance"},
                descending = true)
        String sort)
        implements FacetedFilter<Place> {

    @AssertTrue(message = "must not be after 'awardedTo'")
    boolean isAwardedFrom() {
        return CalendarDate.inOrder(awardedFrom, awardedTo);
    }

    @AssertTrue(message = "requires 'near'")
    boolean isRadiusKm() {
        return radiusKm == null || near != null;
    }

    @AssertTrue(message = "by distance requires 'near'")
    boolean isSort() {
        return near != null || !isByDistance();
    }

    @Override
    public Predicate toPredicate(Root<Place> place, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        if (isByDistance()) {
            query.orderBy(PlacePredicates.byDistance(near, place, sort.startsWith("-"), criteria));
        }
        return new Predicates(criteria)
                .with(q, words -> PlacePredicates.isNamed(words, place.get("id"), query, criteria))
                .equal(place.get("kind"), kind)
                .equal(place.get("recognisedCountry"), country)
                .with(region, given -> PlacePredicates.inRegion(given, place, criteria))
                .and(PlacePredicates.holds(this, place, query, criteria))
                .with(bbox, box -> PlacePredicates.within(box, place, criteria))
                .with(radiusKm, radius -> PlacePredicates.within(radius, near, place, criteria))
                .all();
    }

    @Override
    public @Nullable CalendarDate from() {
        return awardedFrom;
    }

    @Override
    public @Nullable CalendarDate to() {
        return awardedTo;
    }

    @Override
    public Columns facet(String facet, Root<Place> place, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" -> Columns.ofRecord(requestedTitle(place, criteria).join("title", JoinType.LEFT));
            case "year", "decade" ->
                Columns.ofDate(requestedTitle(place, criteria).get("awarded"));
            case "country" -> Columns.of(place.get("recognisedCountry"));
            case "region" -> new Columns(place.get("regionCode"), place.get("region"));
            default -> Columns.of(place.get(facet));
        };
    }

    private Join<Place, HeldTitle> requestedTitle(Root<Place> place, CriteriaBuilder criteria) {
        Join<Place, HeldTitle> held = place.join("titles", JoinType.LEFT);
        return held.on(PlacePredicates.isRequested(this, held, criteria));
    }

    private boolean isByDistance() {
        return sort != null && sort.endsWith("distance");
    }

    /** Returns no sort for distance, which is not an attribute; the predicate orders the query instead. */
    @Override
    public Sort order() {
        return isByDistance()
                ? Sort.unsorted()
                : Paging.sort(sort, Map.of("name", "namePosition", "latitude", "latitude", "longitude", "longitude"));
    }
}
