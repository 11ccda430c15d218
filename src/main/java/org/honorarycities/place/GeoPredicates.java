package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.honorarycities.value.Position;

/** Predicates on the location of places, for databases without geometry functions. */
final class GeoPredicates {

    /** Tolerance for rounding errors in the dot product of equal vectors; corresponds to less than one metre. */
    private static final double ROUNDING = 1e-15;

    private GeoPredicates() {}

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

    /** Returns the dot product of the vectors of a point and a place. */
    private static Expression<Double> nearness(Position point, Path<Place> place, CriteriaBuilder criteria) {
        double[] vector = point.vector();
        return criteria.sum(
                criteria.sum(
                        criteria.prod(place.<Double>get("x"), vector[0]),
                        criteria.prod(place.<Double>get("y"), vector[1])),
                criteria.prod(place.<Double>get("z"), vector[2]));
    }
}
