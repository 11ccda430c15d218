package org.honorarycities.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A query of a list by dates, and by definition which dates match it. */
record DateQuery(
        List<LocalDate> days,
        String text,
        @Nullable CalendarDate from,
        @Nullable CalendarDate to,
        boolean certain,
        @Nullable CalendarDate asOf,
        @Nullable String anniversary) {

    /** Dates near those of the records, as precise as a day, a month or a year; at times only one or none of the two. */
    static DateQuery random(Random random, List<LocalDate> days, String fromName, String toName) {
        String one = random.nextInt(4) == 0 ? null : date(random, days);
        String other = random.nextInt(4) == 0 ? null : date(random, days);
        boolean turned = one != null
                && other != null
                && CalendarDate.of(one)
                        .earliest()
                        .isAfter(CalendarDate.of(other).latest());
        String from = turned ? other : one;
        String to = turned ? one : other;
        String text = (from == null ? "" : "&" + fromName + "=" + from) + (to == null ? "" : "&" + toName + "=" + to);
        return new DateQuery(days, text, parse(from), parse(to), false, null, null);
    }

    private static @Nullable CalendarDate parse(@Nullable String text) {
        return text == null ? null : CalendarDate.of(text);
    }

    private static String date(Random random, List<LocalDate> days) {
        LocalDate day = days.get(random.nextInt(days.size())).plusDays(random.nextInt(5) - 2L);
        return day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }

    DateQuery withMatch(Random random) {
        String match = List.of("", "possible", "certain").get(random.nextInt(3));
        String more = match.isEmpty() ? "" : "&dateMatch=" + match;
        return new DateQuery(days, text + more, from, to, match.equals("certain"), asOf, anniversary);
    }

    DateQuery withAsOf(Random random) {
        if (random.nextInt(3) > 0) {
            return this;
        }
        String date = date(random, days);
        return new DateQuery(days, text + "&asOf=" + date, from, to, certain, parse(date), anniversary);
    }

    DateQuery withAnniversary(Random random) {
        if (random.nextInt(4) > 0) {
            return this;
        }
        String day = days.get(random.nextInt(days.size())).toString().substring(5);
        return new DateQuery(days, text + "&anniversary=" + day, from, to, certain, asOf, day);
    }

    boolean isEmpty() {
        return from == null && to == null && asOf == null && anniversary == null;
    }

    boolean matches(JsonNode date) {
        if (isEmpty()) {
            return true;
        }
        if (!date.isObject()) {
            return false;
        }
        LocalDate earliest = day(date.path("earliest"), LocalDate.MIN);
        LocalDate latest = day(date.path("latest"), LocalDate.MAX);
        LocalDate first = from == null ? LocalDate.MIN : from.earliest();
        LocalDate last = to == null ? LocalDate.MAX : to.latest();
        boolean asked = certain
                ? !earliest.isBefore(first) && !latest.isAfter(last)
                : !latest.isBefore(first) && !earliest.isAfter(last);
        return asked
                && (asOf == null || !latest.isAfter(asOf.latest()))
                && (anniversary == null
                        || (date.path("precision").asString().equals("day")
                                && date.path("edtf").asString().startsWith(anniversary, 5)));
    }

    private static LocalDate day(JsonNode day, LocalDate open) {
        return day.isNull() ? open : LocalDate.parse(day.asString());
    }
}
