package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

/**
 * Bounding box in WGS 84 degrees; crosses the antimeridian if west is greater than east.
 *
 * @param west western meridian
 * @param south southern parallel
 * @param east eastern meridian
 * @param north northern parallel
 */
record BoundingBox(double west, double south, double east, double north) {

    BoundingBox {
        new Position(south, west);
        new Position(north, east);
        if (south > north) {
            throw new IllegalArgumentException("south must not be greater than north");
        }
    }

    private boolean crossesAntimeridian() {
        return west > east;
    }

    /** Matches places within the box. */
    Predicate around(Path<Place> place, CriteriaBuilder criteria) {
        Path<Double> longitude = place.get("longitude");
        Predicate fromWest = criteria.greaterThanOrEqualTo(longitude, west);
        Predicate toEast = criteria.lessThanOrEqualTo(longitude, east);
        return criteria.and(
                criteria.between(place.get("latitude"), south, north),
                crossesAntimeridian() ? criteria.or(fromWest, toEast) : criteria.and(fromWest, toEast));
    }
}
