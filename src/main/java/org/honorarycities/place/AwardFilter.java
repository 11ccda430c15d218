package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
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
 * Which awards are asked for, and in which order.
 *
 * @param q words that a name of the place begins with, in any language or script, current or former
 * @param title the id of the title
 * @param place the id of the holder
 * @param country the state whose territory the holder is under international recognition, as an ISO 3166-1 alpha-2 code
 * @param awardedFrom awarded on this date or later: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param awardedTo awarded on this date or earlier, its last day included
 * @param dateMatch {@code possible}, if absent: the award may lie in the asked interval; {@code certain}: it surely does
 * @param asOf surely held at the end of this date: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param anniversary awarded on this day of any year, {@code MM-DD}; only awards dated to the day match
 * @param signatory who signed one of its acts, the name in full
 * @param facets the facets to count, separated by commas; filter by {@code year} and {@code decade} with {@code awardedFrom} and
 *     {@code awardedTo}
 * @param sort the order; a minus turns it round; by {@code id} if absent
 */
@ValidCombination
record AwardFilter(
        @Parameter(example = "Сталинград") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("select id from titles")
        String title,

        @Parameter(example = "volgograd") @Nullable @ExistingValue("select id from places")
        String place,

        @Parameter(example = "RU") @Nullable @ExistingValue("select distinct recognised_country from places")
        String country,

        @Parameter(example = "1945") @Nullable CalendarDate awardedFrom,
        @Parameter(example = "1945-05") @Nullable CalendarDate awardedTo,

        @Parameter(example = "certain", schema = @Schema(type = "string", defaultValue = "possible"))
        @Nullable
        @AllowedValues({DateMatch.POSSIBLE, DateMatch.CERTAIN})
        String dateMatch,

        @Parameter(example = "1970-01-01") @Nullable CalendarDate asOf,
        @Parameter(example = "05-01") @Nullable MonthDay anniversary,

        @Parameter(example = "Joseph Stalin") @Nullable @ExistingValue("select distinct content from acts_signatories")
        String signatory,

        @Parameter(example = "title") @Nullable @AllowedValues({"title", "country", "year", "decade", "signatory"})
        List<String> facets,

        @Parameter(example = "-awarded", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues({"id", "-id", "awarded", "-awarded", "name", "-name"})
        String sort)
        implements ValidCombination.Query, FacetedFilter<Award> {

    @Override
    public Map<String, String> contradictions() {
        return ValidCombination.Query.ordered("awardedFrom", awardedFrom, "awardedTo", awardedTo);
    }

    @Override
    public Specification<Award> predicate() {
        return (award, query, criteria) -> {
            Path<Place> holder = award.get("place");
            return new Predicates(criteria)
                    .with(q, words -> Search.places(holder.get("id"), words, query, criteria))
                    .equal(award.get("title").get("id"), title)
                    .equal(holder.get("id"), place)
                    .equal(holder.get("recognisedCountry"), country)
                    .and(DateMatch.between(criteria, award.get("awarded"), awardedFrom, awardedTo, dateMatch))
                    .with(asOf, date -> DateMatch.asOf(criteria, award.get("awarded"), date))
                    .with(anniversary, day -> DateMatch.anniversary(criteria, award.get("awarded"), day))
                    .with(signatory, name -> signedBy(name, award, query, criteria))
                    .all();
        };
    }

    private static Predicate signedBy(
            String name, Path<Award> award, CommonAbstractCriteria query, CriteriaBuilder criteria) {
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
    public Path<?> facet(String facet, Root<Award> award, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" -> award.get("title").get("id");
            case "country" -> award.get("place").get("recognisedCountry");
            case "signatory" -> award.join("acts", JoinType.LEFT).join("signatories", JoinType.LEFT);
            default -> award.get("awarded");
        };
    }

    /** A title that is asked for leads the order: it stays the same, and is that of an index. */
    @Override
    public Sort order() {
        Sort asked = Sorting.by(sort, "id", Map.of("awarded", "awarded.earliest", "name", "place.namePosition"));
        return (title == null) ? asked : Sort.by("title.id").and(asked);
    }
}
