package org.honorarycities.award;

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
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.facet.FacetedFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.honorarycities.place.Place;
import org.honorarycities.place.PlacePredicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * Filters and sort order for awards.
 *
 * @param q search by place name (word prefixes), in any language or script, current or former. At most 100 characters
 * @param title identifier of the title
 * @param place identifier of the place that holds the title
 * @param country internationally recognised country of the place (ISO 3166-1 alpha-2)
 * @param awardedFrom awarded on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param awardedTo awarded on or before this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}); includes the
 *     whole month or year
 * @param dateMatch how imprecise dates match: {@code possible} (default): may fall in the interval; {@code certain}:
 *     definitely does
 * @param asOf held at the end of this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}); certain cases only
 * @param anniversary awarded on this day of any year ({@code MM-DD}); only awards with an exact day match
 * @param signatory full name of a signatory of one of the acts of the award
 * @param facets facets to count, comma-separated. To filter by a {@code year} or {@code decade}, use
 *     {@code awardedFrom} and {@code awardedTo}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record AwardFilter(
        @Parameter(example = "Сталинград") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "volgograd") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "RU") @Nullable @ExistingValue("Place.recognisedCountry")
        String country,

        @Parameter(example = "1945") @Nullable CalendarDate awardedFrom,
        @Parameter(example = "1945-05") @Nullable CalendarDate awardedTo,

        @Parameter(example = "certain", schema = @Schema(type = "string", defaultValue = "possible"))
        @Nullable
        @AllowedValues({DateMatch.POSSIBLE, DateMatch.CERTAIN})
        String dateMatch,

        @Parameter(example = "1970-01-01") @Nullable CalendarDate asOf,
        @Parameter(example = "05-01") @Nullable MonthDay anniversary,

        @Parameter(example = "Joseph Stalin") @Nullable @ExistingValue("Act.signatories")
        String signatory,

        @Parameter(example = "title") @Nullable @AllowedValues({"title", "country", "year", "decade", "signatory"})
        List<String> facets,

        @Parameter(example = "-awarded", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(
                value = {"id", "awarded", "name"},
                descending = true)
        String sort)
        implements FacetedFilter<Award> {

    @AssertTrue(message = "must not be after 'awardedTo'")
    boolean isAwardedFrom() {
        return CalendarDate.inOrder(awardedFrom, awardedTo);
    }

    @Override
    public Predicate toPredicate(Root<Award> award, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<Place> holder = award.get("place");
        return new Predicates(criteria)
                .with(q, words -> PlacePredicates.isNamed(words, holder.get("id"), query, criteria))
                .equal(award.get("title").get("id"), title)
                .equal(holder.get("id"), place)
                .equal(holder.get("recognisedCountry"), country)
                .and(DateMatch.between(criteria, award.get("awarded"), awardedFrom, awardedTo, dateMatch))
                .with(asOf, date -> DateMatch.asOf(criteria, award.get("awarded"), date))
                .with(anniversary, day -> DateMatch.anniversary(criteria, award.get("awarded"), day))
                .with(signatory, name -> signedBy(name, award, query, criteria))
                .all();
    }

    private static Predicate signedBy(
            String name, Path<Award> award, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Subquery<String> signed = query.subquery(String.class);
        Root<Award> one = signed.from(Award.class);
        signed.select(one.get("id")).where(criteria.equal(one.join("acts").join("signatories"), name));
        return award.get("id").in(signed);
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
    public Columns facet(String facet, Root<Award> award, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" -> Columns.ofRecord(award.get("title"));
            case "country" -> Columns.of(award.get("place").get("recognisedCountry"));
            case "signatory" -> Columns.of(award.join("acts", JoinType.LEFT).join("signatories", JoinType.LEFT));
            default -> Columns.ofDate(award.get("awarded"));
        };
    }

    /** Sorts by title first if the filter has one: the order is unchanged and matches an index. */
    @Override
    public Sort order() {
        Sort requested = Paging.sort(sort, Map.of("awarded", "awarded.earliest", "name", "place.namePosition"));
        return (title == null) ? requested : Sort.by("title.id").and(requested);
    }
}
