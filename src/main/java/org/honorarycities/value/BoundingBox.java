package org.honorarycities.value;

/**
 * Bounding box in WGS 84 degrees; crosses the antimeridian if west is greater than east.
 *
 * @param west western meridian
 * @param south southern parallel
 * @param east eastern meridian
 * @param north northern parallel
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** Pattern of the text: west, south, east and north. */
    public static final String PATTERN =
            "^" + Position.NUMBER + "," + Position.NUMBER + "," + Position.NUMBER + "," + Position.NUMBER + "$";

    /**
     * Validates the coordinates.
     *
     * @throws IllegalArgumentException if a coordinate is out of range, or south is greater than north
     */
    public BoundingBox {
        new Position(south, west);
        new Position(north, east);
        if (south > north) {
            throw new IllegalArgumentException("south must not be greater than north");
        }
    }

    /**
     * Parses a query parameter.
     *
     * @param text the coordinates, separated by commas
     * @return the box
     * @throws IllegalArgumentException if the format is invalid, or a coordinate is out of range
     */
    public static BoundingBox of(String text) {
        double[] numbers = Position.numbers(text, PATTERN, "west,south,east,north");
        return new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
