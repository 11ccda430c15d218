package org.honorarycities.place;

import java.util.List;
import org.honorarycities.date.HistoricalDate;

/**
 * What happened on a day of the year.
 *
 * @param date the day that was asked for, {@code MM-DD}
 * @param awards the awards of that day
 * @param ceremonies the ceremonies of that day
 * @param events the events of that day
 */
record Anniversary(
        String date,
        List<Remembered<AwardView>> awards,
        List<Remembered<HeldCeremony>> ceremonies,
        List<Remembered<EventView>> events) {

    /**
     * A record and how long ago it was.
     *
     * @param <T> what is remembered
     * @param yearsPassed how many years have passed, by the present year in UTC
     * @param record the record
     */
    record Remembered<T>(int yearsPassed, T record) {

        static <T> Remembered<T> of(T record, HistoricalDate date, int year) {
            return new Remembered<>(year - date.earliest().getYear(), record);
        }
    }

    /**
     * A ceremony with the award that was handed over.
     *
     * @param award the id of the award
     * @param place the holder
     * @param ceremony the ceremony
     */
    record HeldCeremony(String award, PlaceRef place, CeremonyView ceremony) {}
}
