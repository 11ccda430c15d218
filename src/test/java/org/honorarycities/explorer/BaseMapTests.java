package org.honorarycities.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The base map draws the borders that the records use: those that are internationally recognised. */
class BaseMapTests {

    private static final Path FILE = Path.of("src/main/resources/static/explorer/basemap.json");

    /** The points of each border, as longitude and latitude. */
    private static List<double[][]> borders;

    @BeforeAll
    static void readBorders() throws IOException {
        JsonNode map = JsonMapper.shared().readTree(Files.readString(FILE));
        borders = new ArrayList<>();
        for (String layer : new String[] {"borders", "undetermined"}) {
            map.path(layer)
                    .path("coordinates")
                    .forEach(line -> borders.add(JsonMapper.shared().convertValue(line, double[][].class)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sevastopol 33.52 44.61, Simferopol 34.1 44.95, Perekop 33.7 46.15, Kherson 32.6 46.65, Kyiv 30.52 50.45",
                "Kerch 36.47 45.35, Dzhankoi 34.4 45.7, Perekop 33.7 46.15, Kherson 32.6 46.65, Kyiv 30.52 50.45",
                "Feodosia 35.38 45.03, Dzhankoi 34.4 45.7, Perekop 33.7 46.15, Kherson 32.6 46.65, Kyiv 30.52 50.45",
                "Melitopol 35.37 46.85, Kyiv 30.52 50.45",
                "Zaporizhzhia 35.14 47.84, Kyiv 30.52 50.45",
                "Mariupol 37.55 47.1, Kyiv 30.52 50.45",
                "Donetsk 37.8 48.0, Kyiv 30.52 50.45",
                "Luhansk 39.3 48.57, Kyiv 30.52 50.45",
                "Sukhumi 41.02 43.0, Tbilisi 44.8 41.72",
                "Tskhinvali 43.97 42.23, Tbilisi 44.8 41.72",
                "Tiraspol 29.6 46.84, Chisinau 28.85 47.0",
            })
    void noBorderLiesBetweenAPlaceAndTheCapitalOfItsRecognisedCountry(String way) {
        assertThat(crossed(way)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rostov 39.7 47.23, Donetsk 37.8 48.0",
                "Belgorod 36.6 50.6, Kharkiv 36.25 49.99",
                "Sochi 39.73 43.6, Sukhumi 41.02 43.0",
                "Vladikavkaz 44.68 43.02, Tskhinvali 43.97 42.23",
                "Brest 23.7 52.1, Warsaw 21.0 52.2",
                "Smolensk 32.05 54.78, Minsk 27.56 53.9",
                "Vladivostok 131.9 43.1, Harbin 126.6 45.8",
            })
    void aBorderLiesBetweenNeighbours(String way) {
        assertThat(crossed(way)).isOdd();
    }

    @Test
    void theMapIsSmall() throws IOException {
        byte[] bytes = Files.readAllBytes(FILE);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        assertThat(bytes).hasSizeLessThanOrEqualTo(120_000);
        assertThat(compressed.size()).isLessThanOrEqualTo(40_000);
    }

    /** How often a way, given as names with longitude and latitude, crosses a border. */
    private static long crossed(String way) {
        String[] stops = way.split(", ");
        long crossings = 0;
        for (int i = 1; i < stops.length; i++) {
            double[] from = point(stops[i - 1]);
            double[] to = point(stops[i]);
            for (double[][] border : borders) {
                for (int j = 1; j < border.length; j++) {
                    if (side(from, to, border[j - 1]) != side(from, to, border[j])
                            && side(border[j - 1], border[j], from) != side(border[j - 1], border[j], to)) {
                        crossings++;
                    }
                }
            }
        }
        return crossings;
    }

    private static double[] point(String stop) {
        String[] parts = stop.split(" ");
        return new double[] {Double.parseDouble(parts[1]), Double.parseDouble(parts[2])};
    }

    private static boolean side(double[] from, double[] to, double[] point) {
        return (to[0] - from[0]) * (point[1] - from[1]) > (to[1] - from[1]) * (point[0] - from[0]);
    }
}
