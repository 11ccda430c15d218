package org.honorarycities.anniversary;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.honorarycities.anniversary.DaysOfYear.Occurrence;
import org.honorarycities.anniversary.OnThisDay.Anniversary;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.award.Awards;
import org.honorarycities.award.Ceremonies;
import org.honorarycities.event.Events;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/on-this-day")
@Tag(name = "On this day", description = "Anniversaries of awards, ceremonies and events.")
@Transactional(readOnly = true)
class OnThisDayController {

    private final EntityManager entities;
    private final Awards awards;
    private final Ceremonies ceremonies;
    private final Events events;
    private final Clock clock = Clock.systemUTC();

    OnThisDayController(EntityManager entities, Awards awards, Ceremonies ceremonies, Events events) {
        this.entities = entities;
        this.awards = awards;
        this.ceremonies = ceremonies;
        this.events = events;
    }

    /**
     * List anniversaries for a day. Includes records dated to exactly this day of the year, and those whose period begins
     * or ends exactly on it, each with the number of years passed. Links to the nearest earlier and later days with
     * anniversaries. The response expires at midnight UTC.
     *
     * @return awards, ceremonies and events of that day, earliest first
     */
    @GetMapping(produces = Formats.JSON)
    ResponseEntity<RecordResponse<OnThisDay>> onThisDay(
            @ParameterObject Day requested,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        MonthDay day = (requested.date == null) ? MonthDay.from(today) : requested.date;
        DaysOfYear days = DaysOfYear.read(entities);
        NameSelector names = representation.names();
        OnThisDay anniversaries = new OnThisDay(
                text(day),
                text(days.before(day)),
                text(days.after(day)),
                anniversaries(days.on(day, "awards"), ids -> awards.views(ids, names)),
                anniversaries(days.on(day, "ceremonies"), ids -> ceremonies.views(ids, names)),
                anniversaries(days.on(day, "events"), ids -> events.views(ids, names)));
        Duration untilMidnight = Duration.between(now, today.plusDays(1).atStartOfDay());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(untilMidnight).cachePublic())
                .body(RecordResponse.of(anniversaries, names, links(anniversaries), request));
    }

    private <T> List<Anniversary<T>> anniversaries(
            List<Occurrence> occurrences, Function<List<String>, Map<String, T>> read) {
        if (occurrences.isEmpty()) {
            return List.of();
        }
        int year = LocalDate.now(clock).getYear();
        Map<String, T> records =
                read.apply(occurrences.stream().map(Occurrence::id).distinct().toList());
        return occurrences.stream()
                .map(one -> new Anniversary<>(one.relation(), year - one.day().getYear(), records.get(one.id())))
                .toList();
    }

    private static Map<String, String> links(OnThisDay anniversaries) {
        Map<String, String> links = new HashMap<>();
        links.put("self", "on-this-day?date=" + anniversaries.date());
        if (anniversaries.previousDate() != null) {
            links.put("prev", "on-this-day?date=" + anniversaries.previousDate());
            links.put("next", "on-this-day?date=" + anniversaries.nextDate());
        }
        return links;
    }

    private static @Nullable String text(@Nullable MonthDay day) {
        return (day == null)
                ? null
                : DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).format(day);
    }

    /**
     * Requested day.
     *
     * @param date day of the year ({@code MM-DD}). Default: today in UTC
     */
    record Day(@Parameter(example = "05-08") @Nullable MonthDay date) {}
}
