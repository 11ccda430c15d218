package org.honorarycities.contract;

import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** How dates are held against a query, by their ISO texts, which sort as the days do. */
final class DateConditions {

    private static final String FIRST = "0000-01-01";
    private static final String LAST = "9999-12-31";

    private DateConditions() {}

    /** A year, a month or a day of a century of which there are records. */
    static String value(Random random) {
        int year = 1935 + random.nextInt(random.nextBoolean() ? 15 : 90);
        String month = String.format(Locale.ROOT, "%d-%02d", year, 1 + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> month;
            default -> month + String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
        };
    }

    static boolean startsBy(JsonNode date, String to, Query query) {
        return date.has("edtf")
                && bound(date, isCertain(query) ? "latest" : "earliest", query).compareTo(end(to)) <= 0;
    }

    static boolean endsFrom(JsonNode date, String from, Query query) {
        return date.has("edtf")
                && bound(date, isCertain(query) ? "earliest" : "latest", query).compareTo(start(from)) >= 0;
    }

    /** Whether a start, which may be unknown, may lie on or before a date. */
    static boolean startsOrIsOpen(JsonNode start, String date) {
        return start.path("earliest").asString(FIRST).compareTo(end(date)) <= 0;
    }

    /** Whether an end, which may be unknown, may lie on or after a date. */
    static boolean endsOrIsOpen(JsonNode end, String date) {
        return end.path("latest").asString(LAST).compareTo(start(date)) >= 0;
    }

    static boolean hasCome(JsonNode date, String asOf) {
        return date.path("latest").asString(LAST).compareTo(end(asOf)) <= 0;
    }

    static boolean isDayOfYear(JsonNode date, String day) {
        return date.path("precision").asString("").equals("day")
                && date.path("earliest").asString().endsWith("-" + day);
    }

    private static boolean isCertain(Query query) {
        return "certain".equals(query.parameters().get("dateMatch"));
    }

    /** An open end may lie in any interval, but surely lies in none. */
    private static String bound(JsonNode date, String name, Query query) {
        boolean isEarliest = name.equals("earliest");
        return date.path(name).asString(isEarliest ? FIRST : LAST);
    }

    static String start(String date) {
        return date + FIRST.substring(date.length());
    }

    static String end(String date) {
        return date + (date.length() == 7 ? "-31" : LAST.substring(date.length()));
    }
}
