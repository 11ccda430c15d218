package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.honorarycities.web.Known;
import org.honorarycities.web.OneOf;
import org.honorarycities.web.Ordered;
import org.honorarycities.web.Predicates;
import org.honorarycities.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which places are asked for, and in which order. What is asked of awards, one award of the place must answer whole.
 *
 * @param q words that a name begins with, in any language or script, current or former
 * @param title the id of a title it holds
 * @param kind what kind of place it is
 * @param country the state whose territory it is under international recognition, as an ISO 3166-1 alpha-2 code
 * @param region the first-level division it lies in: its ISO 3166-2 code or its name
 * @param awardedFrom awarded on this date or later: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param awardedTo awarded on this date or earlier, its last day included
 * @param asOf surely a holder at the end of this date: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param sort the order; a minus turns it round; by {@code id} if absent
 */
@Ordered(from = "awardedFrom", to = "awardedTo")
record PlaceFilter(
        @Parameter(example = "Tsaritsyn") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "hero-city") @Nullable @Known("select id from titles")
        String title,

        @Parameter(example = "fortress") @Nullable @Known("select distinct kind from places")
        String kind,

        @Parameter(example = "UA") @Nullable @Known("select distinct recognised_country from places")
        String country,

        @Parameter(example = "RU-MOS")
        @Nullable
        @Known("select region_code from places union select region from places")
        String region,

        @Parameter(example = "2007") @Nullable CalendarDate awardedFrom,
        @Parameter(example = "2008-05") @Nullable CalendarDate awardedTo,
        @Parameter(example = "1970-01-01") @Nullable CalendarDate asOf,

        @Parameter(example = "name")
        @Nullable
        @OneOf({"id", "-id", "name", "-name", "latitude", "-latitude", "longitude", "-longitude"})
        String sort) {

    Specification<Place> predicate() {
        return (place, query, criteria) -> new Predicates(criteria)
                .with(q, words -> Search.places(place.get("id"), words, query, criteria))
                .equal(place.get("kind"), kind)
                .equal(place.get("recognisedCountry"), country)
                .with(
                        region,
                        named -> criteria.or(
                                criteria.equal(place.get("regionCode"), named),
                                criteria.equal(place.get("region"), named)))
                .and(awarded(place, query, criteria))
                .all();
    }

    private Predicate awarded(Path<Place> place, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        if (title == null && awardedFrom == null && awardedTo == null && asOf == null) {
            return criteria.conjunction();
        }
        Subquery<String> holders = query.subquery(String.class);
        Root<Award> award = holders.from(Award.class);
        holders.select(award.get("place").get("id"))
                .where(new Predicates(criteria)
                        .equal(award.get("title").get("id"), title)
                        .and(DateMatch.between(
                                criteria, award.get("awarded"), awardedFrom, awardedTo, DateMatch.POSSIBLE))
                        .with(asOf, date -> DateMatch.asOf(criteria, award.get("awarded"), date))
                        .all());
        return place.get("id").in(holders);
    }

    Sort order() {
        return Sorting.by(sort, "id", Map.of("name", "namePosition", "latitude", "latitude", "longitude", "longitude"));
    }
}
