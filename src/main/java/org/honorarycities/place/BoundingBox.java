package org.honorarycities.place;

import org.honorarycities.value.Position;

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
}
