package org.honorarycities.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTests {

    /**
     * Along the ellipsoid: the line of Vincenty's paper from Flinders Peak to Buninyong, a quarter of a meridian, and a
     * quarter of the equator.
     */
    @ParameterizedTest
    @CsvSource({
        "-37.951033, 144.424868, -37.652821, 143.926495, 54.972",
        "0, 37.62, 90, 0, 10001.966",
        "0, -170, 0, 100, 10018.754"
    })
    void aDistanceIsThatOfTheEllipsoidWithinHalfAPerCent(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) {
        Position position = new Position(latitude, longitude);
        Position other = new Position(otherLatitude, otherLongitude);

        assertThat(position.kilometresTo(other)).isCloseTo(kilometres, withinPercentage(0.5));
        assertThat(other.kilometresTo(position)).isEqualTo(position.kilometresTo(other));
    }

    @Test
    void aPointIsNoWayFromItself() {
        assertThat(new Position(59.9386, 30.3141).kilometresTo(new Position(59.9386, 30.3141)))
                .isZero();
    }

    @Test
    void theAntipodesAreHalfTheWayRound() {
        assertThat(new Position(0, 0).kilometresTo(new Position(0, 180))).isCloseTo(20015, withinPercentage(0.1));
    }

    @Test
    void aVectorIsOfLengthOneUpToRounding() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            double[] vector = new Position(random.nextDouble(-90, 90), random.nextDouble(-180, 180)).vector();

            assertThat(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2])
                    .isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void geoJsonHasTheLongitudeFirst() {
        assertThat(new Position(59.9386, 30.3141).coordinates()).containsExactly(30.3141, 59.9386);
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
    void whatIsNotOnTheEarthIsRefused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(latitude, longitude));
    }
}
