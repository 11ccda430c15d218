package org.honorarycities.anniversary;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.index.DataVersion;
import org.honorarycities.api.index.PublicUrl;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "On this day", description = "Anniversaries of awards, ceremonies and events.")
@Transactional(readOnly = true)
class CalendarController {

    private static final String TYPE = "text/calendar";

    /** A line may have 75 bytes; the library counts characters, which have up to three bytes each. */
    private static final int MAX_LINE = 24;

    private static final Period REFRESH = Period.ofDays(1);

    private final CalendarEntries entries;
    private final DataVersion version;
    private final PublicUrl publicUrl;

    CalendarController(CalendarEntries entries, DataVersion version, PublicUrl publicUrl) {
        this.entries = entries;
        this.version = version;
        this.publicUrl = publicUrl;
    }

    /**
     * Subscribe to a calendar. Anniversaries as an iCalendar file (RFC 5545) for calendar programs: one entry for each
     * record dated to exactly one day, and one each for the first and the last day of periods whose first or last day is
     * known. Entries recur every year and last the whole day. The identifiers of entries never change.
     *
     * @return the calendar
     */
    @GetMapping(path = "/api/v1/calendar.ics", produces = TYPE)
    ResponseEntity<byte[]> showCalendar(@ParameterObject @Valid CalendarFilter filter, HttpServletRequest request)
            throws IOException {
        NameSelector names = filter.names();
        String language = names.closest(CalendarTexts.LANGUAGES);
        CalendarTexts texts = new CalendarTexts(language);
        List<CalendarEntry> matching = entries.of(filter, names, texts);
        Set<String> languages = new LinkedHashSet<>(names.languages());
        languages.addAll(List.of(language, "en"));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(TYPE), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", languages))
                .body(bytes(calendar(matching, texts.calendar(), publicUrl.of(request))));
    }

    private Calendar calendar(List<CalendarEntry> matching, String name, String start) {
        Calendar calendar = new Calendar()
                .withProdId("-//Honorary Cities//Anniversaries//EN")
                .withDefaults()
                .getFluentTarget();
        calendar.add(new Name(name))
                .add(new XProperty("X-WR-CALNAME", name))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH))
                .add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        matching.forEach(entry -> calendar.add(entry.event(version.created(), start)));
        return calendar;
    }

    private static byte[] bytes(Calendar calendar) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new CalendarOutputter(true, MAX_LINE).output(calendar, target);
        return target.toByteArray();
    }
}
