package org.honorarycities.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTests {

    @ParameterizedTest
    @CsvFileSource(resources = "calendar.csv", numLinesToSkip = 1)
    void dayMonthOrYearIsReadAsItsFirstAndLastDay(String text, LocalDate earliest, LocalDate latest) {
        assertThat(CalendarDate.of(text)).isEqualTo(new CalendarDate(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1941-30-10",
                "1941-13",
                "1941-00",
                "1941-02-29",
                "1900-02-29",
                "1941-06-31",
                "1941-12-00",
                "1941-23"
            })
    void dateThatTheCalendarHasNotIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarDate.of(text))
                .withMessage("'" + text + "' is not a valid calendar date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "41",
                "19411",
                "1941-9",
                "1941-9-8",
                "1941-09-08T00:00",
                " 1941",
                "1941 ",
                "1941\n",
                "1941-",
                "1941-09-",
                "1941?",
                "194X",
                "1941-XX",
                "1941/1944",
                "..",
                "08.09.1941",
                "-1941",
                "today",
                "١٩٤١"
            })
    void otherNotationIsRefusedWithTheOnesThatAreTaken(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarDate.of(text))
                .withMessage("'" + text + "' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
}
