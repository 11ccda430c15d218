package org.honorarycities.place;

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

    boolean crossesAntimeridian() {
        return west > east;
    }
}
