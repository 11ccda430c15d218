package org.honorarycities.anniversary;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.honorarycities.anniversary.Anniversary.Remembered;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.award.AwardView;
import org.honorarycities.award.Awards;
import org.honorarycities.award.Ceremonies;
import org.honorarycities.event.EventView;
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

    private final Awards awards;
    private final Ceremonies ceremonies;
    private final Events events;
    private final Clock clock = Clock.systemUTC();

    OnThisDayController(Awards awards, Ceremonies ceremonies, Events events) {
        this.awards = awards;
        this.ceremonies = ceremonies;
        this.events = events;
    }

    /**
     * List anniversaries for a day. Includes only records with an exact day, each with the number of years passed. The
     * response expires at midnight UTC.
     *
     * @return awards, ceremonies and events of that day, earliest first
     */
    @GetMapping(produces = Formats.JSON)
    ResponseEntity<RecordResponse<Anniversary>> onThisDay(
            @ParameterObject Day requested,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        MonthDay day = (requested.date == null) ? MonthDay.from(today) : requested.date;
        NameSelector names = representation.names();
        int year = today.getYear();
        Anniversary anniversary = new Anniversary(
                DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).format(day),
                Remembered.of(awards.on(day, names), AwardView::awarded, year),
                Remembered.of(ceremonies.on(day, names), held -> held.ceremony().date(), year),
                Remembered.of(events.on(day, names), EventView::date, year));
        Duration untilMidnight = Duration.between(now, today.plusDays(1).atStartOfDay());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(untilMidnight).cachePublic())
                .body(RecordResponse.of(
                        anniversary, names, Map.of("self", "on-this-day?date=" + anniversary.date()), request));
    }

    /**
     * Requested day.
     *
     * @param date day of the year ({@code MM-DD}). Default: today in UTC
     */
    record Day(@Parameter(example = "05-08") @Nullable MonthDay date) {}
}
