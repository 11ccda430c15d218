package org.honorarycities.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single EDTF date (no interval or set): a day, month, year, decade or century, optionally qualified, or a season. */
record SingleDate(String edtf, LocalDate earliest, LocalDate latest, Precision precision, String qualifier) {

    private static final Pattern TEXT = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<qualifier>[?~%]?)");

    /** Parses an end of an interval or a member of a set. */
    static SingleDate parsePart(String edtf) {
        SingleDate date = parse(edtf);
        if (date.precision == Precision.SEASON) {
            throw new IllegalArgumentException("'" + edtf
                    + "' is a season, which EDTF does not allow in an interval or a set; write months or years");
        }
        return date;
    }

    static SingleDate parse(String edtf) {
        Matcher matcher = TEXT.matcher(edtf);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + edtf + "' is not an EDTF date");
        }
        String year = matcher.group("year");
        String month = matcher.group("month");
        String day = matcher.group("day");
        boolean monthUnspecified = "XX".equals(month);
        boolean hasDay = day != null && !day.equals("XX");
        if ((year.contains("X") && month != null) || (monthUnspecified && hasDay)) {
            throw new IllegalArgumentException("'" + edtf + "' has an unspecified digit before a specified one");
        }
        if (month == null || monthUnspecified) {
            return ofYears(edtf, year, matcher.group("qualifier"));
        }
        if (month.charAt(0) == '2') {
            return ofSeason(edtf, year, month, day, matcher.group("qualifier"));
        }
        CalendarDate date = CalendarDate.of(hasDay ? year + "-" + month + "-" + day : year + "-" + month);
        Precision precision = date.earliest().equals(date.latest()) ? Precision.DAY : Precision.MONTH;
        return new SingleDate(edtf, date.earliest(), date.latest(), precision, matcher.group("qualifier"));
    }

    private static SingleDate ofYears(String edtf, String year, String qualifier) {
        Precision precision = switch (year.replaceAll("\\d", "").length()) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
        return new SingleDate(
                edtf,
                CalendarDate.of(year.replace('X', '0')).earliest(),
                CalendarDate.of(year.replace('X', '9')).latest(),
                precision,
                qualifier);
    }

    /**
     * Parses a season: 21 (spring) to 24 (winter), as the meteorological seasons of the northern hemisphere; winter
     * starts in December.
     */
    private static SingleDate ofSeason(String edtf, String year, String month, String day, String qualifier) {
        int season = Integer.parseInt(month) - 20;
        if (day != null || season < 1 || season > 4) {
            throw new IllegalArgumentException(
                    "'" + edtf + "' is not an EDTF season; they are 21 to 24, without a day");
        }
        if (!qualifier.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + edtf + "' is a season with a qualifier, which EDTF does not allow");
        }
        YearMonth first = YearMonth.of(Integer.parseInt(year), season * 3);
        return new SingleDate(edtf, first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON, qualifier);
    }

    boolean approximate() {
        return qualifier.equals("~") || qualifier.equals("%");
    }

    boolean uncertain() {
        return qualifier.equals("?") || qualifier.equals("%");
    }

    HistoricalDate asHistoricalDate() {
        return new HistoricalDate(edtf, earliest, latest, precision, approximate(), uncertain());
    }
}
