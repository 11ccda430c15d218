package org.honorarycities.value;

/**
 * Point in WGS 84 coordinates.
 *
 * @param latitude latitude in degrees (-90 to 90)
 * @param longitude longitude in degrees (-180 to 180)
 */
public record Position(double latitude, double longitude) {

    public static final double EARTH_RADIUS_KM = 6371.0088;

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
