package org.honorarycities.value;

import java.util.stream.Stream;

/**
 * Point in WGS 84 coordinates.
 *
 * @param latitude latitude in degrees (-90 to 90)
 * @param longitude longitude in degrees (-180 to 180)
 */
public record Position(double latitude, double longitude) {

    public static final double EARTH_RADIUS_KM = 6371.0088;

    static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,20})?";

    /** Pattern of the text: latitude and longitude. */
    public static final String PATTERN = "^" + NUMBER + "," + NUMBER + "$";

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
     * Parses a query parameter.
     *
     * @param text latitude and longitude, separated by a comma
     * @return the position
     * @throws IllegalArgumentException if the format is invalid, or a coordinate is out of range
     */
    public static Position of(String text) {
        double[] numbers = numbers(text, PATTERN, "latitude,longitude");
        return new Position(numbers[0], numbers[1]);
    }

    static double[] numbers(String text, String pattern, String form) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("expected " + form + " in decimal degrees");
        }
        return Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
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
    public double[] coordinates() {
        return new double[] {longitude, latitude};
    }

    /**
     * Returns the great-circle distance in kilometres, rounded to metres; deviates from the ellipsoid by at most 0.5 %.
     */
    public double kilometresTo(Position other) {
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
