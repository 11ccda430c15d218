package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

/**
 * A part of the earth between two meridians and two parallels, in WGS 84 degrees; where the west is greater than the
 * east it crosses the antimeridian.
 *
 * @param west its western meridian
 * @param south its southern parallel
 * @param east its eastern meridian
 * @param north its northern parallel
 */
record BoundingBox(double west, double south, double east, double north) {

    BoundingBox {
        new Position(south, west);
        new Position(north, east);
        if (south > north) {
            throw new IllegalArgumentException("the south lies north of the north");
        }
    }

    private boolean crossesAntimeridian() {
        return west > east;
    }

    /** Whether a place lies in it. */
    Predicate around(Path<Place> place, CriteriaBuilder criteria) {
        Path<Double> longitude = place.get("longitude");
        Predicate fromWest = criteria.greaterThanOrEqualTo(longitude, west);
        Predicate toEast = criteria.lessThanOrEqualTo(longitude, east);
        return criteria.and(
                criteria.between(place.get("latitude"), south, north),
                crossesAntimeridian() ? criteria.or(fromWest, toEast) : criteria.and(fromWest, toEast));
    }
}
