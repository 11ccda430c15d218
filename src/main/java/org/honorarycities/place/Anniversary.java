package org.honorarycities.place;

import java.util.List;
import org.honorarycities.date.HistoricalDate;

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
        List<Remembered<HeldCeremony>> ceremonies,
        List<Remembered<EventView>> events) {

    /**
     * Record with the number of years passed.
     *
     * @param <T> the type of the record
     * @param yearsPassed number of years passed, relative to the current year in UTC
     * @param record the record
     */
    record Remembered<T>(int yearsPassed, T record) {

        static <T> Remembered<T> of(T record, HistoricalDate date, int year) {
            return new Remembered<>(year - date.earliest().getYear(), record);
        }
    }

    /**
     * Ceremony with its award and holder.
     *
     * @param award identifier of the award
     * @param place place that holds the title
     * @param ceremony the ceremony
     */
    record HeldCeremony(String award, PlaceRef place, CeremonyView ceremony) {}
}
