package org.honorarycities.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calendar day, month or year in a query parameter: {@code 1941-09-08}, {@code 1941-09} or {@code 1941}.
 *
 * @param earliest first day
 * @param latest last day
 */
public record CalendarDate(LocalDate earliest, LocalDate latest) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Parses a date.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date
     * @throws IllegalArgumentException if the format is invalid or the date does not exist
     */
    public static CalendarDate of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return new CalendarDate(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return new CalendarDate(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(matcher.group(3)));
            return new CalendarDate(day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a valid calendar date", e);
        }
    }

    /**
     * Checks that an interval does not end before it starts.
     *
     * @param from the start; null if open
     * @param to the end; null if open
     * @return true if the interval is valid
     */
    public static boolean inOrder(@Nullable CalendarDate from, @Nullable CalendarDate to) {
        return from == null || to == null || !from.earliest.isAfter(to.latest);
    }
}
