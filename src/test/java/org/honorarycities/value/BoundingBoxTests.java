package org.honorarycities.value;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class BoundingBoxTests {

    @Test
    void aWestGreaterThanTheEastIsTaken() {
        assertThatNoException().isThrownBy(() -> new BoundingBox(100, 40, -170, 60));
    }

    @Test
    void aBoxMayBeAPoint() {
        assertThatNoException().isThrownBy(() -> new BoundingBox(30, 60, 30, 60));
    }

    @Test
    void aSouthNorthOfTheNorthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(30, 61, 31, 60));
    }

    @Test
    void aSideBeyondTheEarthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(-181, 40, 0, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(0, 40, 0, 91));
    }
}
