package org.honorarycities.anniversary;

import java.util.List;
import org.honorarycities.award.AwardView;
import org.honorarycities.award.CeremonyView;
import org.honorarycities.event.EventView;
import org.jspecify.annotations.Nullable;

/**
 * Awards, ceremonies and events on a day of the year.
 *
 * @param date requested day, {@code MM-DD}
 * @param previousDate nearest earlier day that has anniversaries; null if no other day has any
 * @param nextDate nearest later day that has anniversaries; null if no other day has any
 * @param awards awards on that day, earliest first
 * @param ceremonies ceremonies on that day, earliest first
 * @param events events that fall on that day, or begin or end on it, earliest first
 */
record OnThisDay(
        String date,
        @Nullable String previousDate,
        @Nullable String nextDate,
        List<Anniversary<AwardView>> awards,
        List<Anniversary<CeremonyView.Held>> ceremonies,
        List<Anniversary<EventView>> events) {

    /**
     * Record with the number of years passed.
     *
     * @param <T> the type of the record
     * @param relation relation of the record to the day: it {@code begins} or {@code ends} on it, or {@code falls} on it
     *     entirely
     * @param yearsPassed number of years passed, relative to the current year in UTC
     * @param record the record
     */
    record Anniversary<T>(Relation relation, int yearsPassed, T record) {}
}
