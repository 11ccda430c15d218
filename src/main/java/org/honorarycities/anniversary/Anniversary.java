package org.honorarycities.anniversary;

import java.util.List;
import java.util.function.Function;
import org.honorarycities.award.AwardView;
import org.honorarycities.award.CeremonyView;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.event.EventView;

/**
 * Awards, ceremonies and events on a day of the year.
 *
 * @param date requested day, {@code MM-DD}
 * @param awards awards on that day, by year
 * @param ceremonies ceremonies on that day, by year
 * @param events events on that day, by year
 */
record Anniversary(
        String date,
        List<Remembered<AwardView>> awards,
        List<Remembered<CeremonyView.Held>> ceremonies,
        List<Remembered<EventView>> events) {

    /**
     * Record with the number of years passed.
     *
     * @param <T> the type of the record
     * @param yearsPassed number of years passed, relative to the current year in UTC
     * @param record the record
     */
    record Remembered<T>(int yearsPassed, T record) {

        static <T> List<Remembered<T>> of(List<T> records, Function<T, HistoricalDate> date, int year) {
            return records.stream()
                    .map(record -> new Remembered<>(
                            year - date.apply(record).earliest().getYear(), record))
                    .toList();
        }
    }
}
