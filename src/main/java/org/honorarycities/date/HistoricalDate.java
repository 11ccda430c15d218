package org.honorarycities.date;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Date as precise as its source, in EDTF (ISO 8601-2): level 0 dates and intervals, level 1, and level 2 one-of sets;
 * calendar dates only. The qualifiers {@code ~} and {@code ?} do not widen the bounds.
 *
 * @param edtf EDTF string, for example {@code 1941-09-08/1944-01-27}
 * @param earliest first possible day (ISO 8601 date); null if the start is open or unknown
 * @param latest last possible day, inclusive (ISO 8601 date); null if the end is open or unknown
 * @param precision precision of the date
 * @param approximate true if the date or one of its ends is approximate ({@code ~} or {@code %})
 * @param uncertain true if the date or one of its ends is uncertain ({@code ?} or {@code %})
 */
@Embeddable
public record HistoricalDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Enumerated(EnumType.STRING) Precision precision,
        boolean approximate,
        boolean uncertain) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Parses an EDTF string.
     *
     * @param edtf the EDTF string
     * @return the date
     * @throws IllegalArgumentException if the string is not EDTF of a supported level, or the date does not exist
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

    /** Returns the day on which the date begins; null if that is not known exactly. */
    public @Nullable LocalDate exactStart() {
        return isExact(0) ? earliest : null;
    }

    /** Returns the day on which the date ends; null if that is not known exactly. */
    public @Nullable LocalDate exactEnd() {
        return isExact(1) ? latest : null;
    }

    private boolean isExact(int end) {
        return precision == Precision.DAY
                || (precision == Precision.INTERVAL
                        && DAY.matcher(edtf.split("/", -1)[end]).matches());
    }

    /**
     * Checks whether the bounds lie within those of another date; dates between the members of a one-of set count as
     * within.
     *
     * @param other the wider date
     * @return true if this date lies within the other
     */
    public boolean isWithin(HistoricalDate other) {
        return (other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest)))
                && (other.latest == null || (latest != null && !latest.isAfter(other.latest)));
    }
}
