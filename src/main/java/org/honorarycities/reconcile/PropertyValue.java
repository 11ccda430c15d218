package org.honorarycities.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.date.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Value of a property: another record, a text, a number or a date. All components but those of one kind are null.
 *
 * @param id identifier of the other record
 * @param name name of the other record
 * @param text text
 * @param number number
 * @param date start of the day in UTC, as the protocol has no dates without a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PropertyValue(
        @Nullable String id,
        @Nullable String name,
        @JsonProperty("str") @Nullable String text,
        @JsonProperty("float") @Nullable Double number,
        @Nullable String date) {

    static PropertyValue record(String id, String name) {
        return new PropertyValue(id, name, null, null, null);
    }

    static PropertyValue text(String text) {
        return new PropertyValue(null, null, text, null, null);
    }

    static PropertyValue number(double number) {
        return new PropertyValue(null, null, null, number, null);
    }

    /** Returns a date if the day is known, and EDTF text otherwise. */
    static PropertyValue date(HistoricalDate date) {
        LocalDate day = date.exactStart();
        return (day == null || date.precision() != Precision.DAY)
                ? text(date.edtf())
                : new PropertyValue(
                        null,
                        null,
                        null,
                        null,
                        day.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
    }
}
