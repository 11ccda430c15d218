package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

/**
 * Point in WGS 84 coordinates.
 *
 * @param latitude latitude in degrees (-90 to 90)
 * @param longitude longitude in degrees (-180 to 180)
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Tolerance for rounding errors in the dot product of equal vectors; corresponds to less than one metre. */
    static final double ROUNDING = 1e-15;

    /**
     * Validates the coordinates.
     *
     * @throws IllegalArgumentException if a coordinate is out of range
     */
    public Position {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude must be between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude must be between -180 and 180");
        }
    }

    /**
     * Returns the point as a unit vector, for databases without geometry functions: the dot product of two vectors
     * grows as their distance shrinks.
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

    /** Returns longitude and latitude, the order of GeoJSON. */
    double[] coordinates() {
        return new double[] {longitude, latitude};
    }

    /** Returns the dot product of the vectors of this point and a place. */
    private Expression<Double> nearnessOf(Path<Place> place, CriteriaBuilder criteria) {
        double[] vector = vector();
        return criteria.sum(
                criteria.sum(
                        criteria.prod(place.<Double>get("x"), vector[0]),
                        criteria.prod(place.<Double>get("y"), vector[1])),
                criteria.prod(place.<Double>get("z"), vector[2]));
    }

    /** Sorts places by distance, ties by their position in the seed data. */
    List<Order> byDistance(Path<Place> place, boolean farthestFirst, CriteriaBuilder criteria) {
        Expression<Double> nearness = nearnessOf(place, criteria);
        return List.of(
                farthestFirst ? criteria.asc(nearness) : criteria.desc(nearness), criteria.asc(place.get("position")));
    }

    /** Matches places within a distance; the latitude range allows an index scan. */
    Predicate within(double kilometres, Path<Place> place, CriteriaBuilder criteria) {
        double angle = Math.min(Math.PI, kilometres / EARTH_RADIUS_KM);
        double degrees = StrictMath.toDegrees(angle) + 1e-6;
        return criteria.and(
                criteria.between(place.get("latitude"), latitude - degrees, latitude + degrees),
                criteria.greaterThanOrEqualTo(nearnessOf(place, criteria), StrictMath.cos(angle) - ROUNDING));
    }

    /**
     * Returns the great-circle distance in kilometres, rounded to metres; deviates from the ellipsoid by at most 0.5 %.
     */
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
