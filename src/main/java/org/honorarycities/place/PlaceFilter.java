package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.value.BoundingBox;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of places.
 *
 * @param q words to search for; each must start a word of the names of the place, in any order, case and script; at most 100 characters
 * @param id identifiers of the requested places, separated by commas
 * @param title identifiers of titles that the place holds, separated by commas
 * @param kind types of places, separated by commas
 * @param country internationally recognised countries (ISO 3166-1 alpha-2), separated by commas
 * @param region first-level administrative divisions, separated by commas: ISO 3166-2 codes or English names
 * @param awardedFrom awarded on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param awardedTo awarded on or before the last day of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param asOf certainly held at the end of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param bbox bounding box in WGS 84 degrees, {@code west,south,east,north}; crosses the antimeridian if west exceeds east
 * @param near point from which distances are calculated, in WGS 84 degrees, {@code latitude,longitude}
 * @param radiusKm maximum distance from {@code near} in kilometres (0 to 20100); requires {@code near}
 * @param occupation by enemy troops between 1941 and 1945: {@code never}, {@code partly} or {@code whole}, separated by commas
 * @param facets facets to count, separated by commas; filter by a year or decade with {@code awardedFrom} and {@code awardedTo}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code name}, in the language of the response; {@code distance} requires {@code near}
 */
record PlaceFilter(
        @Parameter(example = "Tsaritsyn") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "volgograd,kyiv") @Nullable @ExistingValue("Place.id")
        List<String> id,

        @Parameter(example = "hero-city,hero-fortress") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "city") @Nullable @ExistingValue("Place.kind")
        List<String> kind,

        @Parameter(example = "RU,UA") @Nullable @ExistingValue("Place.country")
        List<String> country,

        @Parameter(example = "RU-VGG") @Nullable @ExistingValue({"Place.regionCode", "Place.region"})
        List<String> region,

        @Parameter(example = "1945") @Nullable CalendarDate awardedFrom,
        @Parameter(example = "1945-05") @Nullable CalendarDate awardedTo,
        @Parameter(example = "1970-01-01") @Nullable CalendarDate asOf,

        @Parameter(example = "40,45,50,50", schema = @Schema(type = "string", pattern = BoundingBox.PATTERN)) @Nullable
        BoundingBox bbox,

        @Parameter(example = "48.7,44.5", schema = @Schema(type = "string", pattern = Position.PATTERN)) @Nullable
        Position near,

        @Parameter(example = "50") @Nullable @DecimalMin("0") @DecimalMax("20100")
        Double radiusKm,

        @Parameter(example = "partly,whole") @Nullable @AllowedValues({"never", "partly", "whole"})
        List<String> occupation,

        @Parameter(example = "title")
        @Nullable
        @AllowedValues({"title", "kind", "country", "region", "occupation", "year", "decade"})
        List<String> facets,

        @Parameter(example = "-latitude", schema = @Schema(type = "string", defaultValue = "name"))
        @Nullable
        @AllowedValues(
                value = {
                    "id",
                    "name",
                    "kind",
                    "country",
                    "region",
                    "occupation",
                    "latitude",
                    "longitude",
                    "firstAwarded",
                    "distance"
                },
                descending = true)
        String sort)
        implements ListFilter<Place> {

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
        return near != null || sort == null || !sort.endsWith("distance");
    }

    @Override
    public String list() {
        return "places";
    }

    @Override
    public String defaultSort() {
        return "name";
    }

    @Override
    public Predicate conditions(Root<Place> place, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return PlacePredicates.matches(this, place, query, criteria);
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
    public Set<String> parametersOf(String facet) {
        return Set.of("year", "decade").contains(facet) ? Set.of("awardedFrom", "awardedTo") : Set.of(facet);
    }

    @Override
    public Columns facet(String facet, Root<Place> place, CriteriaBuilder criteria) {
        return PlaceColumns.facet(this, facet, place, criteria);
    }

    @Override
    public Expression<?> sortKey(
            String by, Root<Place> place, CriteriaQuery<?> query, CriteriaBuilder builder, UnaryOperator<String> lang) {
        return PlaceColumns.sortKey(this, by, place, builder, lang);
    }
}
