package org.honorarycities.explorer;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes dates as readers do, no more precise than they are. */
final class WrittenDates {

    private final Words words;

    WrittenDates(Words words) {
        this.words = words;
    }

    /** Writes a date of the API; empty if it is null. */
    String of(JsonNode date) {
        return date.isObject() ? of(date.path("edtf").asString()) : "";
    }

    /** Writes a date from its EDTF text. */
    String of(String edtf) {
        if (edtf.startsWith("[")) {
            return Stream.of(edtf.substring(1, edtf.length() - 1).split(","))
                    .map(this::single)
                    .collect(Collectors.joining(' ' + words.text("date.or") + ' '));
        }
        String[] ends = edtf.split("/", -1);
        if (ends.length == 1) {
            return single(edtf);
        }
        if (isOpen(ends[1])) {
            return text(ends[1].isEmpty() ? "date.from" : "date.since", single(ends[0]));
        }
        return isOpen(ends[0]) ? text("date.until", single(ends[1])) : single(ends[0]) + " – " + single(ends[1]);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private String single(String edtf) {
        String date = calendar(edtf.replaceAll("[?~%]", ""));
        String about = edtf.matches(".*[~%].*") ? text("date.about", date) : date;
        return edtf.matches(".*[?%].*") ? about + " (?)" : about;
    }

    private String text(String key, String date) {
        return words.text(key, Map.of("date", date));
    }

    private String calendar(String date) {
        String[] parts = date.split("-");
        if (date.contains("X")) {
            return parts[0].replace('X', '0') + '–' + parts[0].replace('X', '9');
        }
        if (parts.length == 1) {
            return date;
        }
        if (Integer.parseInt(parts[1]) > 12) {
            return words.text("season." + parts[1], Map.of("year", parts[0], "next", Integer.parseInt(parts[0]) + 1));
        }
        boolean hasDay = parts.length == 3;
        LocalDate day = LocalDate.parse(hasDay ? date : date + "-01");
        DateFormat format = DateFormat.getInstanceForSkeleton(hasDay ? "yMMMMd" : "yMMMM", words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
