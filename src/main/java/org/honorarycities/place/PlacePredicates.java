package org.honorarycities.place;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.MapJoin;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.honorarycities.api.Predicates;
import org.honorarycities.date.DateMatch;
import org.honorarycities.value.BoundingBox;
import org.honorarycities.value.Position;

/** Predicates on places, also for lists of what belongs to places. */
public final class PlacePredicates {

    /** Tolerance for rounding errors in the dot product of equal vectors; corresponds to less than one metre. */
    private static final double ROUNDING = 1e-15;

    private PlacePredicates() {}

    /** Matches places that meet the conditions of a filter. */
    static Predicate matches(
            PlaceFilter filter, Root<Place> place, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(place.get("kind"), filter.kind())
                .in(place.get("country"), filter.country())
                .in(place.get("occupation"), filter.occupation())
                .with(filter.region(), given -> inRegion(given, place, criteria))
                .and(holds(filter, place, query, criteria))
                .with(filter.bbox(), box -> within(box, place, criteria))
                .with(filter.radiusKm(), radius -> within(radius, filter.near(), place, criteria))
                .all();
    }

    /** Matches the ids of places that hold one of several titles. */
    public static Predicate holds(List<String> titles, Path<String> id, CommonAbstractCriteria query) {
        return Predicates.isIdOf(
                Place.class,
                id,
                query,
                place -> place.join("titles").get("title").get("id").in(titles));
    }

    /** Matches places with an award that meets the conditions on awards of a filter; all places if it has none. */
    static Predicate holds(
            PlaceFilter filter, Path<Place> place, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        boolean isConditional = Stream.of(filter.title(), filter.awardedFrom(), filter.awardedTo(), filter.asOf())
                .anyMatch(Objects::nonNull);
        return isConditional
                ? Predicates.isIdOf(
                        Place.class,
                        place.get("id"),
                        query,
                        holder -> isRequested(filter, holder.join("titles"), criteria))
                : criteria.conjunction();
    }

    static Predicate isRequested(PlaceFilter filter, Path<HeldTitle> held, CriteriaBuilder criteria) {
        Path<?> awarded = held.get("awarded");
        return new Predicates(criteria)
                .in(held.get("title").get("id"), filter.title())
                .and(DateMatch.between(criteria, awarded, filter.awardedFrom(), filter.awardedTo(), DateMatch.POSSIBLE))
                .with(filter.asOf(), date -> DateMatch.asOf(criteria, awarded, date))
                .all();
    }

    /** Matches places in one of several regions, given by code or name. */
    public static Predicate inRegion(List<String> regions, Path<Place> place, CriteriaBuilder criteria) {
        return criteria.or(
                place.get("regionCode").in(regions), place.get("region").in(regions));
    }

    /** Matches places within a box, which crosses the antimeridian if west is greater than east. */
    public static Predicate within(BoundingBox box, Path<Place> place, CriteriaBuilder criteria) {
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

    /** Returns the sort key of places by name in a language. */
    public static Expression<Integer> namePosition(
            From<?, Place> place, CriteriaBuilder criteria, UnaryOperator<String> language) {
        MapJoin<Place, String, Integer> positions = place.joinMap("namePositions");
        return positions
                .on(criteria.equal(positions.key(), language.apply("Place.namePositions")))
                .value();
    }

    /** Returns the sort key of places by distance from a point; greater if farther. */
    static Expression<Double> farness(Position point, Path<Place> place, CriteriaBuilder criteria) {
        return criteria.neg(nearness(point, place, criteria));
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
