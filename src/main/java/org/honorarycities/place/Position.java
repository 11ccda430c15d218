package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

/**
 * A point on the earth, in WGS 84.
 *
 * @param latitude degrees, from -90 to 90
 * @param longitude degrees, from -180 to 180
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** More than rounding takes from the product of a vector with itself, and less than a metre from the same point. */
    static final double ROUNDING = 1e-15;

    /**
     * Refuses what is not on the earth.
     *
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public Position {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a latitude lies between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a longitude lies between -180 and 180");
        }
    }

    /**
     * The point as a unit vector from the centre of a sphere, for a database that can multiply but has no geometry: the
     * nearer two points are, the greater is the dot product of their vectors.
     *
     * @return x, y and z
     */
    public double[] vector() {
        double north = StrictMath.toRadians(latitude);
        double east = StrictMath.toRadians(longitude);
        return new double[] {
            StrictMath.cos(north) * StrictMath.cos(east),
            StrictMath.cos(north) * StrictMath.sin(east),
            StrictMath.sin(north)
        };
    }

    /** Longitude before latitude, as GeoJSON has them. */
    double[] coordinates() {
        return new double[] {longitude, latitude};
    }

    /** The dot product of its vector and that of a place. */
    private Expression<Double> nearnessOf(Path<Place> place, CriteriaBuilder criteria) {
        double[] vector = vector();
        return criteria.sum(
                criteria.sum(
                        criteria.prod(place.<Double>get("x"), vector[0]),
                        criteria.prod(place.<Double>get("y"), vector[1])),
                criteria.prod(place.<Double>get("z"), vector[2]));
    }

    /** The nearest place first, or the farthest; places that lie equally far in the order of their file. */
    List<Order> byDistance(Path<Place> place, boolean farthestFirst, CriteriaBuilder criteria) {
        Expression<Double> nearness = nearnessOf(place, criteria);
        return List.of(
                farthestFirst ? criteria.asc(nearness) : criteria.desc(nearness), criteria.asc(place.get("position")));
    }

    /** Places that lie no farther away than this; the parallels around them can be looked up in an index. */
    Predicate within(double kilometres, Path<Place> place, CriteriaBuilder criteria) {
        double angle = Math.min(Math.PI, kilometres / EARTH_RADIUS_KM);
        double degrees = StrictMath.toDegrees(angle) + 1e-6;
        return criteria.and(
                criteria.between(place.get("latitude"), latitude - degrees, latitude + degrees),
                criteria.greaterThanOrEqualTo(nearnessOf(place, criteria), StrictMath.cos(angle) - ROUNDING));
    }

    /** The way along the surface of a sphere, to the metre; no more than half a per cent off that of the ellipsoid. */
    double kilometresTo(Position other) {
        double north = StrictMath.sin(StrictMath.toRadians(other.latitude - latitude) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double haversine = north * north
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * east
                        * east;
        double way = 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
        return Math.round(way * 1000) / 1000.0;
    }
}
