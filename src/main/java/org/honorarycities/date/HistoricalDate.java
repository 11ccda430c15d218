package org.honorarycities.date;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source, written in EDTF (ISO 8601-2): level 0 dates and intervals, level 1, and level 2
 * one-of sets. Calendar dates only. The bounds are those of the text itself: {@code ~} and {@code ?} do not widen them.
 *
 * @param edtf the EDTF text, for example {@code 1941-09-08/1944-01-27}
 * @param earliest the first day it may mean, an ISO date; null where the start is open or unknown
 * @param latest the last day it may mean, inclusive, an ISO date; null where the end is open or unknown
 * @param precision how precise it is
 * @param approximate whether it or an end of it is approximate ({@code ~} or {@code %})
 * @param uncertain whether it or an end of it is uncertain ({@code ?} or {@code %})
 */
@Embeddable
public record HistoricalDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Enumerated(EnumType.STRING) Precision precision,
        boolean approximate,
        boolean uncertain) {

    /**
     * Reads an EDTF text.
     *
     * @param edtf the text
     * @return the date
     * @throws IllegalArgumentException if it is no EDTF text of the supported levels, or not in the calendar
     */
    public static HistoricalDate parse(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            return oneOf(edtf, edtf.substring(1, edtf.length() - 1).split(",", -1));
        }
        if (edtf.contains("/")) {
            return interval(edtf, edtf.split("/", -1));
        }
        return SingleDate.parse(edtf).asHistoricalDate();
    }

    private static HistoricalDate interval(String edtf, String[] ends) {
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + edtf + "' is not an interval of two dates");
        }
        SingleDate start = end(ends[0]);
        SingleDate end = end(ends[1]);
        if (start == null && end == null) {
            throw new IllegalArgumentException("'" + edtf + "' has neither a start nor an end");
        }
        if (start != null && end != null && start.earliest().isAfter(end.latest())) {
            throw new IllegalArgumentException("'" + edtf + "' ends before it starts");
        }
        return of(
                edtf,
                start == null ? null : start.earliest(),
                end == null ? null : end.latest(),
                Precision.INTERVAL,
                Stream.of(start, end).filter(Objects::nonNull).toList());
    }

    private static @Nullable SingleDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : SingleDate.parsePart(text);
    }

    private static HistoricalDate oneOf(String edtf, String[] members) {
        if (members.length < 2) {
            throw new IllegalArgumentException("'" + edtf + "' is not a set of two or more dates");
        }
        List<SingleDate> dates = Stream.of(members).map(SingleDate::parsePart).toList();
        return of(
                edtf,
                dates.stream()
                        .map(SingleDate::earliest)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                dates.stream()
                        .map(SingleDate::latest)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                Precision.ONE_OF,
                dates);
    }

    private static HistoricalDate of(
            String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Precision precision,
            List<SingleDate> parts) {
        return new HistoricalDate(
                edtf,
                earliest,
                latest,
                precision,
                parts.stream().anyMatch(SingleDate::approximate),
                parts.stream().anyMatch(SingleDate::uncertain));
    }

    /**
     * Whether its bounds lie within those of the other; what lies between the members of a one-of set counts as within.
     *
     * @param other the wider date
     * @return true if it lies inside
     */
    public boolean isWithin(HistoricalDate other) {
        return (other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest)))
                && (other.latest == null || (latest != null && !latest.isAfter(other.latest)));
    }
}
