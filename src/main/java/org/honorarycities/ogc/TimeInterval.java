package org.honorarycities.ogc;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * Value of the parameter {@code datetime}: an instant, or an interval that may be open at one end.
 *
 * @param from the first day, as the filters of lists have it; null if open
 * @param to the last day; null if open
 */
record TimeInterval(@Nullable String from, @Nullable String to) {

    private static final Set<String> OPEN = Set.of("", "..");

    /**
     * Parses the parameter. Ends are RFC 3339 timestamps, of which the day in UTC counts, or days; months and years
     * are accepted too, and the days of GDAL 3.6, which end in a {@code T}.
     *
     * @throws IllegalArgumentException with the reason, if the text is not an instant or an interval
     */
    static TimeInterval of(String text) {
        List<String> ends = List.of(text.split("/", -1));
        if (ends.size() == 1 && !OPEN.contains(text)) {
            return new TimeInterval(date(text), date(text));
        }
        if (ends.size() != 2 || ends.stream().allMatch(OPEN::contains)) {
            throw new IllegalArgumentException("must be a date, or an interval with one or two ends, for example "
                    + "1941-09-08/1944-01-27, 1945/.. or ../1945");
        }
        TimeInterval interval = new TimeInterval(end(ends.get(0)), end(ends.get(1)));
        if (!CalendarDate.inOrder(parsed(interval.from), parsed(interval.to))) {
            throw new IllegalArgumentException("must not end before it starts");
        }
        return interval;
    }

    private static @Nullable String end(String text) {
        return OPEN.contains(text) ? null : date(text);
    }

    private static @Nullable CalendarDate parsed(@Nullable String date) {
        return (date == null) ? null : CalendarDate.of(date);
    }

    private static String date(String text) {
        try {
            String day = text.matches("[^Tt]+[Tt].+")
                    ? OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate()
                            .toString()
                    : text.replaceFirst("(?<=^.{10})T$", "");
            CalendarDate.of(day);
            return day;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("has the end '" + text
                    + "'; write YYYY-MM-DD, YYYY-MM, YYYY or a timestamp such as 1945-05-09T00:00:00Z");
        }
    }
}
