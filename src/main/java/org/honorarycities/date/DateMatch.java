package org.honorarycities.date;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.LocalDateField;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predicates that compare the dates of records with requested dates. */
public final class DateMatch {

    /** Value of {@code dateMatch} for dates that may fall in the requested interval: the two overlap. */
    public static final String POSSIBLE = "possible";

    /** Value of {@code dateMatch} for dates that definitely fall in the requested interval: they lie within it. */
    public static final String CERTAIN = "certain";

    private DateMatch() {}

    /**
     * Matches records dated to the requested interval.
     *
     * @param criteria the criteria builder
     * @param date the path of the {@link HistoricalDate}
     * @param from the start of the interval; null if open
     * @param to the end of the interval, inclusive; null if open
     * @param match {@value #POSSIBLE} or {@value #CERTAIN}; null means {@value #POSSIBLE}
     * @return the predicate
     */
    public static Predicate between(
            CriteriaBuilder criteria,
            Path<?> date,
            @Nullable CalendarDate from,
            @Nullable CalendarDate to,
            @Nullable String match) {
        Expression<LocalDate> earliest = date.get("earliest");
        Expression<LocalDate> latest = date.get("latest");
        boolean certain = CERTAIN.equals(match);
        List<Predicate> all = new ArrayList<>();
        if (from != null) {
            Predicate after = criteria.greaterThanOrEqualTo(certain ? earliest : latest, from.earliest());
            all.add(certain ? after : criteria.or(after, criteria.isNull(latest)));
        }
        if (to != null) {
            Predicate before = criteria.lessThanOrEqualTo(certain ? latest : earliest, to.latest());
            all.add(certain ? before : criteria.or(before, criteria.isNull(earliest)));
        }
        if (!all.isEmpty()) {
            all.add(criteria.isNotNull(date.get("edtf")));
        }
        return criteria.and(all);
    }

    /**
     * Matches records that may be valid on the requested date.
     *
     * @param criteria the criteria builder
     * @param start the path of the {@link HistoricalDate} of the start; no date means an unknown or open start
     * @param end the path of the {@link HistoricalDate} of the end; no date means an unknown or open end
     * @param date the requested date
     * @return the predicate
     */
    public static Predicate during(CriteriaBuilder criteria, Path<?> start, Path<?> end, CalendarDate date) {
        Expression<LocalDate> first = start.get("earliest");
        Expression<LocalDate> last = end.get("latest");
        return criteria.and(
                criteria.or(criteria.isNull(first), criteria.lessThanOrEqualTo(first, date.latest())),
                criteria.or(criteria.isNull(last), criteria.greaterThanOrEqualTo(last, date.earliest())));
    }

    /**
     * Matches records whose date definitely lies on or before the end of the requested date.
     *
     * @param criteria the criteria builder
     * @param date the path of the {@link HistoricalDate}
     * @param asOf the requested date
     * @return the predicate
     */
    public static Predicate asOf(CriteriaBuilder criteria, Path<?> date, CalendarDate asOf) {
        return criteria.lessThanOrEqualTo(date.<LocalDate>get("latest"), asOf.latest());
    }

    /**
     * Matches records with an exact day on a day of any year.
     *
     * @param criteria the criteria builder
     * @param date the path of the {@link HistoricalDate}
     * @param day the day of the year
     * @return the predicate
     */
    public static Predicate anniversary(CriteriaBuilder criteria, Path<?> date, MonthDay day) {
        Expression<LocalDate> earliest = date.get("earliest");
        return criteria.and(
                criteria.equal(date.get("precision"), Precision.DAY),
                criteria.equal(criteria.extract(LocalDateField.MONTH, earliest), day.getMonthValue()),
                criteria.equal(criteria.extract(LocalDateField.DAY, earliest), day.getDayOfMonth()));
    }
}
