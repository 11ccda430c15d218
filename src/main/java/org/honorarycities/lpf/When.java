package org.honorarycities.lpf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.date.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Time in which something holds.
 *
 * @param timespans one timespan
 * @param certainty {@code less-certain} if a date is approximate or uncertain; otherwise omitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record When(List<Timespan> timespans, @Nullable String certainty) {

    private static final Set<Precision> ISO = Set.of(Precision.DAY, Precision.MONTH, Precision.YEAR);

    /** Start and end; without an end, the time within the start. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Timespan(Point start, @Nullable Point end) {}

    /** Point in time: an ISO 8601 day, month or year, or its first and last possible day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            @Nullable String in,
            @Nullable String earliest,
            @Nullable String latest) {

        /** Returns the date as precisely as it is known. */
        static Point of(HistoricalDate date) {
            return ISO.contains(date.precision()) && !isUncertain(date)
                    ? new Point(date.edtf(), null, null)
                    : new Point(null, text(date.earliest()), text(date.latest()));
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return (day == null) ? null : day.toString();
        }
    }

    /**
     * Creates the time between two dates.
     *
     * @param from the start; null if unknown
     * @param to the end; null if unknown or open
     * @param lasts a day on which it still holds, if the end is open
     * @return the time; null if nothing is known
     */
    static @Nullable When of(@Nullable HistoricalDate from, @Nullable HistoricalDate to, @Nullable LocalDate lasts) {
        if (from == null && to == null) {
            return null;
        }
        Point end = (to != null) ? Point.of(to) : (lasts == null) ? null : new Point(null, lasts.toString(), null);
        Point start = (from != null) ? Point.of(from) : new Point(null, null, last(to).toString());
        boolean isUncertain = (from != null && isUncertain(from)) || (to != null && isUncertain(to));
        return new When(List.of(new Timespan(start, end)), isUncertain ? "less-certain" : null);
    }

    /** An unknown start lies before the end. */
    private static LocalDate last(HistoricalDate to) {
        return (to.latest() == null) ? to.earliest() : to.latest();
    }

    private static boolean isUncertain(HistoricalDate date) {
        return date.approximate() || date.uncertain();
    }
}
