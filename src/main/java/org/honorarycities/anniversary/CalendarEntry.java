package org.honorarycities.anniversary;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Anniversary in the calendar: a whole day that recurs every year.
 *
 * @param uid identifier that never changes
 * @param day the day, with its year
 * @param type type of the record: {@code award}, {@code ceremony} or {@code event}
 * @param summary short text, in the requested language where it exists
 * @param places names of the places
 * @param description more text, in English
 * @param path path of the record
 */
record CalendarEntry(
        String uid, LocalDate day, String type, String summary, List<String> places, String description, String path) {

    /**
     * Converts the entry to iCalendar.
     *
     * @param changed time of the last change
     * @param publicUrl start of the URL of the record
     */
    VEvent event(Instant changed, String publicUrl) {
        String url = publicUrl + path;
        VEvent event = new VEvent(false);
        event.add(new Uid(uid))
                .add(new DtStamp(changed))
                .add(new DtStart<>(day))
                .add(new RRule<LocalDate>(Frequency.YEARLY))
                .add(new Summary(summary + " (" + day.getYear() + ")"))
                .add(new Description((description + "\n" + url).strip()))
                .add(new Url(URI.create(url)))
                .add(new Categories(type))
                .add(new Transp(Transp.VALUE_TRANSPARENT));
        if (!places.isEmpty()) {
            event.add(new Location(String.join(", ", places)));
        }
        return event;
    }
}
