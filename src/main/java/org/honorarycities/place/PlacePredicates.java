package org.honorarycities.place;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.honorarycities.api.Predicates;
import org.honorarycities.date.DateMatch;
import org.honorarycities.value.BoundingBox;
import org.honorarycities.value.FoldedText;
import org.honorarycities.value.Position;

/** Predicates on places, also for lists of what belongs to places. */
public final class PlacePredicates {

    /** Tolerance for rounding errors in the dot product of equal vectors; corresponds to less than one metre. */
    private static final double ROUNDING = 1e-15;

    private PlacePredicates() {}

    /** Matches the ids of places that hold a title. */
    public static Predicate holds(
            String title, Path<String> id, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        return idIn(place -> criteria.equal(place.join("titles").get("title").get("id"), title), id, query);
    }

    /** Matches the ids of places with a name that contains the words as a prefix from any word on. */
    public static Predicate isNamed(
            String words, Path<String> id, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        return idIn(place -> startsWith(words, place.join("searchKeys"), criteria), id, query);
    }

    /** Matches search keys that start with the words; none if the words have no letter or digit. */
    public static Predicate startsWith(String words, Expression<String> searchKey, CriteriaBuilder criteria) {
        String folded = FoldedText.of(words);
        return folded.isEmpty() ? criteria.disjunction() : criteria.like(searchKey, folded + "%");
    }

    private static Predicate idIn(
            Function<Root<Place>, Predicate> condition, Path<String> id, CommonAbstractCriteria query) {
        Subquery<String> places = query.subquery(String.class);
        Root<Place> place = places.from(Place.class);
        return id.in(places.select(place.get("id")).where(condition.apply(place)));
    }

    /** Matches places with an award that meets the conditions on awards of a filter; all places if it has none. */
    static Predicate holds(
            PlaceFilter filter, Path<Place> place, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        boolean isConditional = Stream.of(filter.title(), filter.awardedFrom(), filter.awardedTo(), filter.asOf())
                .anyMatch(Objects::nonNull);
        return isConditional
                ? idIn(holder -> isRequested(filter, holder.join("titles"), criteria), place.get("id"), query)
                : criteria.conjunction();
    }

    static Predicate isRequested(PlaceFilter filter, Path<HeldTitle> held, CriteriaBuilder criteria) {
        Path<?> awarded = held.get("awarded");
        return new Predicates(criteria)
                .equal(held.get("title").get("id"), filter.title())
                .and(DateMatch.between(criteria, awarded, filter.awardedFrom(), filter.awardedTo(), DateMatch.POSSIBLE))
                .with(filter.asOf(), date -> DateMatch.asOf(criteria, awarded, date))
                .all();
    }

    /** Matches places in a region by its code or name, which have separate indexes; no name looks like a code. */
    static Predicate inRegion(String region, Path<Place> place, CriteriaBuilder criteria) {
        boolean isCode = region.matches("[A-Z]{2}-[A-Z0-9]{1,3}");
        return criteria.equal(place.get(isCode ? "regionCode" : "region"), region);
    }

    /** Matches places within a box, which crosses the antimeridian if west is greater than east. */
    static Predicate within(BoundingBox box, Path<Place> place, CriteriaBuilder criteria) {
        Path<Double> longitude = place.get("longitude");
        Predicate fromWest = criteria.greaterThanOrEqualTo(longitude, box.west());
        Predicate toEast = criteria.lessThanOrEqualTo(longitude, box.east());
        return criteria.and(
                criteria.between(place.get("latitude"), box.south(), box.north()),
                box.west() > box.east() ? criteria.or(fromWest, toEast) : criteria.and(fromWest, toEast));
    }

    /** Matches places within a distance; the latitude range allows an index scan. */
    static Predicate within(double kilometres, Position point, Path<Place> place, CriteriaBuilder criteria) {
        double angle = Math.min(Math.PI, kilometres / Position.EARTH_RADIUS_KM);
        double degrees = StrictMath.toDegrees(angle) + 1e-6;
        return criteria.and(
                criteria.between(place.get("latitude"), point.latitude() - degrees, point.latitude() + degrees),
                criteria.greaterThanOrEqualTo(nearness(point, place, criteria), StrictMath.cos(angle) - ROUNDING));
    }

    /** Sorts places by distance, ties by their position in the seed data. */
    static List<Order> byDistance(Position point, Path<Place> place, boolean farthestFirst, CriteriaBuilder criteria) {
        Expression<Double> nearness = nearness(point, place, criteria);
        return List.of(
                farthestFirst ? criteria.asc(nearness) : criteria.desc(nearness), criteria.asc(place.get("position")));
    }

    /** Returns the dot product of the unit vectors of a point and a place. */
    private static Expression<Double> nearness(Position point, Path<Place> place, CriteriaBuilder criteria) {
        double[] vector = point.vector();
        return criteria.sum(
                criteria.sum(
                        criteria.prod(place.<Double>get("x"), vector[0]),
                        criteria.prod(place.<Double>get("y"), vector[1])),
                criteria.prod(place.<Double>get("z"), vector[2]));
    }
}
