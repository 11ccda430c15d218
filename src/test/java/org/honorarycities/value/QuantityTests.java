package org.honorarycities.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityTests {

    @ParameterizedTest
    @CsvFileSource(resources = "quantities.csv", numLinesToSkip = 1)
    void textIsReadWithItsValueOrBounds(
            String text, BigDecimal value, BigDecimal from, BigDecimal to, boolean approximate) {
        assertThat(Quantity.parse(text)).isEqualTo(new Quantity(value, from, to, approximate));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "not-quantities.csv", numLinesToSkip = 1)
    void otherNotationIsRefusedWithAReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageStartingWith("'" + text + "' " + reason);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "within.csv", numLinesToSkip = 1)
    void quantityLiesWithinAnotherWhoseBoundsAreNoNarrower(String inner, String outer, boolean within) {
        assertThat(Quantity.parse(inner).isWithin(Quantity.parse(outer))).isEqualTo(within);
    }
}
