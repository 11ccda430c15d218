package org.honorarycities.anniversary;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.date.Precision;
import org.jspecify.annotations.Nullable;

/** The days of the year on which awards, ceremonies and events begin, end or fall. */
final class DaysOfYear {

    private static final String DATES = """
            select 'awards', award.id, award.awarded.edtf from Award award
            union all select 'ceremonies', ceremony.id, ceremony.date.edtf from Ceremony ceremony
            union all select 'events', event.id, event.date.edtf from Event event where event.date.edtf is not null
            """;

    private final NavigableMap<MonthDay, List<Occurrence>> byDay;

    /**
     * Record on a day.
     *
     * @param list the list of the record
     * @param id the id of the record
     * @param relation how the date of the record relates to the day
     * @param day the day, with its year
     */
    record Occurrence(String list, String id, Relation relation, LocalDate day) {}

    private DaysOfYear(NavigableMap<MonthDay, List<Occurrence>> byDay) {
        this.byDay = byDay;
    }

    /** Reads the dates of all records in one statement. */
    static DaysOfYear read(EntityManager entities) {
        return new DaysOfYear(entities.createQuery(DATES, Object[].class).getResultList().stream()
                .flatMap(row -> occurrences((String) row[0], (String) row[1], HistoricalDate.parse((String) row[2])))
                .sorted(Comparator.comparing(Occurrence::day).thenComparing(Occurrence::id))
                .collect(Collectors.groupingBy(
                        occurrence -> MonthDay.from(occurrence.day()), TreeMap::new, Collectors.toList())));
    }

    private static Stream<Occurrence> occurrences(String list, String id, HistoricalDate date) {
        boolean isDay = date.precision() == Precision.DAY;
        Stream<Occurrence> start = Stream.ofNullable(date.exactStart())
                .map(day -> new Occurrence(list, id, isDay ? Relation.FALLS : Relation.BEGINS, day));
        Stream<Occurrence> end = Stream.ofNullable(isDay ? null : date.exactEnd())
                .map(day -> new Occurrence(list, id, Relation.ENDS, day));
        return Stream.concat(start, end);
    }

    /** Returns all records with their days, in the order of the days of the year. */
    Stream<Occurrence> all() {
        return byDay.values().stream().flatMap(List::stream);
    }

    /** Returns the records of a list on a day, earliest first. */
    List<Occurrence> on(MonthDay day, String list) {
        return byDay.getOrDefault(day, List.of()).stream()
                .filter(occurrence -> occurrence.list().equals(list))
                .toList();
    }

    /** Returns the nearest earlier day with records, in the year before if need be; null if no other day has any. */
    @Nullable
    MonthDay before(MonthDay day) {
        return other(day, byDay.lowerEntry(day), byDay.lastEntry());
    }

    /** Returns the nearest later day with records, in the next year if need be; null if no other day has any. */
    @Nullable
    MonthDay after(MonthDay day) {
        return other(day, byDay.higherEntry(day), byDay.firstEntry());
    }

    private static @Nullable MonthDay other(
            MonthDay day, Map.@Nullable Entry<MonthDay, ?> nearest, Map.@Nullable Entry<MonthDay, ?> inOtherYear) {
        return Stream.of(Stream.ofNullable(nearest), Stream.ofNullable(inOtherYear))
                .flatMap(entries -> entries)
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(day))
                .findFirst()
                .orElse(null);
    }
}
