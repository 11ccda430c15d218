package org.honorarycities.api.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvMessageConverterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.org\")",
                "+49 30",
                "-2+3",
                "--1",
                "-",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=a\nb"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
        assertThat(CsvMessageConverter.escapeFormula(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-12.5", "44", "+7", "1941-09-20/", "Brest; 3=4", "'quoted'", "Царицын"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(CsvMessageConverter.escapeFormula(cell)).isEqualTo(cell);
    }
}
