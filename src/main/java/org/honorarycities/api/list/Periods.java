package org.honorarycities.api.list;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.honorarycities.api.Facet;
import org.honorarycities.date.DateMatch;
import org.jspecify.annotations.Nullable;

/**
 * Counts records by the years or decades of their dates.
 *
 * @param years length of a period in years
 * @param filter the filter with the date match mode and the requested interval
 */
record Periods(int years, ListFilter<?> filter) {

    /** The length in years by facet. */
    static final Map<String, Integer> LENGTHS = Map.of("year", 1, "decade", 10);

    /**
     * Counts each record in every period that its date matches. Periods range over the known bounds of the dates,
     * limited to the requested interval.
     */
    List<Facet> count(List<Tuple> rows) {
        Set<Integer> starts = new TreeSet<>();
        for (Tuple row : rows) {
            LocalDate earliest = row.get(1, LocalDate.class);
            LocalDate latest = row.get(2, LocalDate.class);
            if (earliest != null || latest != null) {
                int last = start(latest == null ? earliest : latest);
                for (int start = start(earliest == null ? latest : earliest); start <= last; start += years) {
                    starts.add(start);
                }
            }
        }
        return starts.stream()
                .filter(this::isRequested)
                .map(start -> facet(start, rows))
                .filter(facet -> facet.count() > 0)
                .toList();
    }

    private int start(LocalDate date) {
        return date.getYear() / years * years;
    }

    private boolean isRequested(int start) {
        return (filter.from() == null
                        || start + years > filter.from().earliest().getYear())
                && (filter.to() == null || start <= filter.to().latest().getYear());
    }

    private Facet facet(int start, List<Tuple> rows) {
        Set<Object> records = new HashSet<>();
        for (Tuple row : rows) {
            if (belongs(row.get(1, LocalDate.class), row.get(2, LocalDate.class), start)) {
                records.add(row.get(0));
            }
        }
        return new Facet(Integer.toString(start), start + (years == 1 ? "" : "s"), records.size());
    }

    private boolean belongs(@Nullable LocalDate earliest, @Nullable LocalDate latest, int start) {
        boolean certain = DateMatch.CERTAIN.equals(filter.dateMatch());
        if (earliest == null || latest == null) {
            return !certain
                    && (latest == null || latest.getYear() >= start)
                    && (earliest == null || earliest.getYear() < start + years)
                    && !(earliest == null && latest == null);
        }
        return certain
                ? earliest.getYear() >= start && latest.getYear() < start + years
                : latest.getYear() >= start && earliest.getYear() < start + years;
    }
}
