package org.honorarycities.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricalDateTests {

    @ParameterizedTest
    @CsvFileSource(resources = "edtf.csv", numLinesToSkip = 1)
    void textIsReadWithItsBoundsPrecisionAndQualifiers(
            String text,
            LocalDate earliest,
            LocalDate latest,
            Precision precision,
            boolean approximate,
            boolean uncertain) {
        assertThat(HistoricalDate.parse(text))
                .isEqualTo(new HistoricalDate(text, earliest, latest, precision, approximate, uncertain));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "not-edtf.csv", numLinesToSkip = 1)
    void textOutsideTheSupportedLevelsOrTheCalendarIsRefusedWithAReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoricalDate.parse(text))
                .withMessageStartingWith("'")
                .withMessageContaining("' " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1941-09-08, 1941-09-08, 1941-09-08",
        "1941-09-08/1944-01-27, 1941-09-08, 1944-01-27",
        "1941-09/1944-01-27, , 1944-01-27",
        "1941-09-08/1944-01, 1941-09-08, ",
        "1941-09-08/.., 1941-09-08, ",
        "1941-09-08/, 1941-09-08, ",
        "/1944-01-27, , 1944-01-27",
        "1941-09-08~/1944-01-27?, , ",
        "1941-09-XX/1944-01-27, , 1944-01-27",
        "1941-09, , ",
        "'[1941-09-08, 1941-09-09]', , "
    })
    void startAndEndAreExactIfTheyAreUnqualifiedDays(String text, LocalDate start, LocalDate end) {
        HistoricalDate date = HistoricalDate.parse(text.replace(" ", ""));

        assertThat(date.exactStart()).isEqualTo(start);
        assertThat(date.exactEnd()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "within.csv", numLinesToSkip = 1)
    void dateLiesWithinAnotherWhoseBoundsAreNoNarrower(String inner, String outer, boolean within) {
        assertThat(HistoricalDate.parse(inner).isWithin(HistoricalDate.parse(outer)))
                .isEqualTo(within);
    }
}
