package org.honorarycities.award;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * Filters, sort order and facets of awards.
 *
 * @param q words to search for; each must start a word of the names of place and title, signatories and numbers of acts, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested awards, separated by commas
 * @param title identifiers of the titles, separated by commas
 * @param place identifiers of the places that hold the title, separated by commas
 * @param kind types of places, separated by commas
 * @param country internationally recognised countries of the places (ISO 3166-1 alpha-2), separated by commas
 * @param region regions of the places, separated by commas: ISO 3166-2 codes or English names
 * @param from awarded on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param to awarded on or before the end of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param dateMatch how imprecise dates match: {@code possible} (default): may fall in the interval; {@code certain}:
 *     definitely does
 * @param asOf held at the end of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}); certain cases only
 * @param anniversary awarded on this day of any year ({@code MM-DD}); only awards with an exact day match
 * @param signatory full names of signatories of the acts of the award, separated by commas
 * @param bbox bounding box in WGS 84 degrees, {@code west,south,east,north}; crosses the antimeridian if west is
 *     greater than east
 * @param facets facets to count; filter by a {@code year} or {@code decade} with {@code from} and {@code to}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code awarded}
 */
record AwardFilter(
        @Parameter(example = "Сталинград") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "volgograd-hero-city") @Nullable @ExistingValue("Award.id")
        List<String> id,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "volgograd,kyiv") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "city") @Nullable @ExistingValue("Place.kind")
        List<String> kind,

        @Parameter(example = "RU") @Nullable @ExistingValue("Place.country")
        List<String> country,

        @Parameter(example = "RU-VGG") @Nullable @ExistingValue({"Place.regionCode", "Place.region"})
        List<String> region,

        @Parameter(example = "1945") @Nullable CalendarDate from,
        @Parameter(example = "1945-05") @Nullable CalendarDate to,

        @Parameter(example = "certain", schema = @Schema(type = "string", defaultValue = "possible"))
        @Nullable
        @AllowedValues({DateMatch.POSSIBLE, DateMatch.CERTAIN})
        String dateMatch,

        @Parameter(example = "1970-01-01") @Nullable CalendarDate asOf,
        @Parameter(example = "05-01") @Nullable MonthDay anniversary,

        @Parameter(example = "Joseph Stalin") @Nullable @ExistingValue("Act.signatories")
        List<String> signatory,

        @Parameter(example = "40,45,50,50", schema = @Schema(type = "string", pattern = BoundingBox.PATTERN)) @Nullable
        BoundingBox bbox,

        @Parameter(example = "title")
        @Nullable
        @AllowedValues({"title", "place", "kind", "country", "region", "signatory", "year", "decade"})
        List<String> facets,

        @Parameter(example = "-awarded", schema = @Schema(type = "string", defaultValue = "awarded"))
        @Nullable
        @AllowedValues(
                value = {"id", "awarded", "title", "place", "nameAtAward", "country", "region", "conferringState"},
                descending = true)
        String sort)
        implements ListFilter<Award> {

    @AssertTrue(message = "must not be after 'to'")
    boolean isFrom() {
        return CalendarDate.inOrder(from, to);
    }

    @Override
    public String list() {
        return "awards";
    }

    @Override
    public String defaultSort() {
        return "awarded";
    }

    @Override
    public Predicate conditions(Root<Award> award, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<Place> holder = award.get("place");
        return new Predicates(criteria)
                .in(award.get("title").get("id"), title)
                .in(holder.get("id"), place)
                .in(holder.get("kind"), kind)
                .in(holder.get("country"), country)
                .with(region, given -> PlacePredicates.inRegion(given, holder, criteria))
                .and(DateMatch.between(criteria, award.get("awarded"), from, to, dateMatch))
                .with(asOf, date -> DateMatch.asOf(criteria, award.get("awarded"), date))
                .with(anniversary, day -> DateMatch.anniversary(criteria, award.get("awarded"), day))
                .with(
                        signatory,
                        names -> Predicates.isIdOf(
                                Award.class,
                                award.get("id"),
                                query,
                                signed ->
                                        signed.join("acts").join("signatories").in(names)))
                .with(bbox, box -> PlacePredicates.within(box, holder, criteria))
                .all();
    }

    @Override
    public Columns facet(String facet, Root<Award> award, CriteriaBuilder criteria) {
        return AwardColumns.facet(facet, award, criteria);
    }

    @Override
    public Expression<?> sortKey(
            String field,
            Root<Award> award,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return AwardColumns.sortKey(field, award, criteria, language);
    }
}
