package org.honorarycities.anniversary;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.date.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The days of the year on which awards, ceremonies and events begin, end or fall; read once, as the data never change. */
@Component
class DaysOfYear {

    static final String AWARDS = "select award.id, award.awarded from Award award order by award.position";
    static final String CEREMONIES = "select one.id, one.date from Ceremony one order by one.position";
    static final String EVENTS = "select event.id, event.date from Event event order by event.position";

    private final EntityManager entities;
    private final Supplier<Map<String, Map<MonthDay, List<Occurrence>>>> occurrences;

    /**
     * Record on a day.
     *
     * @param id the id of the record
     * @param relation how the date of the record relates to the day
     * @param day the day, with its year
     */
    record Occurrence(String id, Relation relation, LocalDate day) {}

    DaysOfYear(EntityManager entities) {
        this.entities = entities;
        this.occurrences = SingletonSupplier.of(
                () -> Stream.of(AWARDS, CEREMONIES, EVENTS).collect(Collectors.toMap(query -> query, this::read)));
    }

    private Map<MonthDay, List<Occurrence>> read(String query) {
        return entities.createQuery(query, Object[].class).getResultList().stream()
                .filter(row -> row[1] != null)
                .flatMap(row -> occurrences((String) row[0], (HistoricalDate) row[1]).stream())
                .sorted(Comparator.comparing(Occurrence::day))
                .collect(Collectors.groupingBy(occurrence -> MonthDay.from(occurrence.day())));
    }

    private static List<Occurrence> occurrences(String id, HistoricalDate date) {
        List<Occurrence> occurrences = new ArrayList<>();
        boolean isDay = date.precision() == Precision.DAY;
        if (date.exactStart() != null) {
            occurrences.add(new Occurrence(id, isDay ? Relation.FALLS : Relation.BEGINS, date.exactStart()));
        }
        if (date.exactEnd() != null && !isDay) {
            occurrences.add(new Occurrence(id, Relation.ENDS, date.exactEnd()));
        }
        return occurrences;
    }

    /** Returns the records of a query on a day, earliest first. */
    List<Occurrence> on(MonthDay day, String query) {
        return occurrences.get().get(query).getOrDefault(day, List.of());
    }

    /** Returns the nearest earlier day with records, in the year before if need be; null if no other day has any. */
    @Nullable
    MonthDay before(MonthDay day) {
        NavigableSet<MonthDay> others = daysOtherThan(day);
        MonthDay before = others.lower(day);
        return (before == null && !others.isEmpty()) ? others.last() : before;
    }

    /** Returns the nearest later day with records, in the next year if need be; null if no other day has any. */
    @Nullable
    MonthDay after(MonthDay day) {
        NavigableSet<MonthDay> others = daysOtherThan(day);
        MonthDay after = others.higher(day);
        return (after == null && !others.isEmpty()) ? others.first() : after;
    }

    private NavigableSet<MonthDay> daysOtherThan(MonthDay day) {
        return occurrences.get().values().stream()
                .flatMap(days -> days.keySet().stream())
                .filter(other -> !other.equals(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
