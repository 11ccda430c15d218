package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Boxes and distances, said a second time and without a database. */
final class Geography {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Geography() {}

    static String box(Random random) {
        List<Integer> latitudes = new ArrayList<>(List.of(40 + random.nextInt(30), 40 + random.nextInt(30)));
        latitudes.sort(null);
        int west = random.nextBoolean() ? 20 + random.nextInt(30) : -180 + random.nextInt(360);
        int east = random.nextBoolean() ? 30 + random.nextInt(20) : -180 + random.nextInt(360);
        return west + "," + latitudes.get(0) + "," + east + "," + latitudes.get(1) + ".5";
    }

    static boolean isInside(JsonNode location, String box) {
        double[] sides =
                Stream.of(box.split(",")).mapToDouble(Double::parseDouble).toArray();
        double longitude = location.path("longitude").asDouble();
        double latitude = location.path("latitude").asDouble();
        double width = Math.floorMod(Math.round((sides[2] - sides[0]) * 1e6), 360_000_000L) / 1e6;
        double fromWest = Math.floorMod(Math.round((longitude - sides[0]) * 1e6), 360_000_000L) / 1e6;
        return fromWest <= width && latitude >= sides[1] && latitude <= sides[3];
    }

    static String point(Random random) {
        return (40 + random.nextInt(30)) + ".5," + (20 + random.nextInt(140)) + ".25";
    }

    /** By the spherical law of cosines; the code under test uses haversines and vectors. */
    static double kilometres(JsonNode location, String point) {
        double[] other = Stream.of(point.split(","))
                .mapToDouble(number -> Math.toRadians(Double.parseDouble(number)))
                .toArray();
        double latitude = Math.toRadians(location.path("latitude").asDouble());
        double east = Math.toRadians(location.path("longitude").asDouble()) - other[1];
        return EARTH_RADIUS_KM
                * Math.acos(Math.sin(latitude) * Math.sin(other[0])
                        + Math.cos(latitude) * Math.cos(other[0]) * Math.cos(east));
    }
}
