package org.honorarycities.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year of the calendar, as a query names it: {@code 1941-09-08}, {@code 1941-09} or {@code 1941}.
 *
 * @param earliest its first day
 * @param latest its last day
 */
public record CalendarDate(LocalDate earliest, LocalDate latest) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads a date.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date
     * @throws IllegalArgumentException if it is written otherwise or the calendar has no such date
     */
    public static CalendarDate parse(String text) {
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
            throw new IllegalArgumentException("'" + text + "' is not in the calendar", e);
        }
    }
}
