package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.honorarycities.api.Language;
import org.honorarycities.api.ReadOnly;
import org.honorarycities.api.format.Formats;
import org.honorarycities.date.DateMatch;
import org.honorarycities.place.Anniversary.HeldCeremony;
import org.honorarycities.place.Anniversary.Remembered;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/on-this-day")
@Tag(name = "On this day", description = "Anniversaries of awards, ceremonies and events.")
@ReadOnly
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
    ResponseEntity<Anniversary> onThisDay(@ParameterObject Day asked, @ParameterObject @Valid Language language) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        MonthDay day = (asked.date == null) ? MonthDay.from(today) : asked.date;
        int year = today.getYear();
        List<Award> awarded = awards.findAll(
                        (award, query, criteria) -> DateMatch.anniversary(criteria, award.get("awarded"), day),
                        Pageable.unpaged(Sort.by("awarded.earliest", "position")))
                .toList();
        awards.fetch(awarded.stream().map(award -> award.id).toList());
        List<Event> happened = events.findAll(
                        (event, query, criteria) -> DateMatch.anniversary(criteria, event.get("date"), day),
                        Pageable.unpaged(Sort.by("date.earliest", "position")))
                .toList();
        events.fetch(happened.stream().map(event -> event.id).toList());
        List<Ceremony> held = ceremonies.findAll(
                (ceremony, query, criteria) -> DateMatch.anniversary(criteria, ceremony.get("date"), day),
                Sort.by("date.earliest", "position"));
        Anniversary answer = new Anniversary(
                DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).format(day),
                awarded.stream()
                        .map(award -> Remembered.of(AwardView.of(award, language), award.awarded, year))
                        .toList(),
                held.stream()
                        .map(ceremony -> Remembered.of(heldCeremony(ceremony, language), ceremony.date, year))
                        .toList(),
                happened.stream()
                        .map(event -> Remembered.of(EventView.of(event, language), event.date, year))
                        .toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(
                                Duration.between(now, today.plusDays(1).atStartOfDay()))
                        .cachePublic())
                .body(answer);
    }

    private static HeldCeremony heldCeremony(Ceremony ceremony, Language language) {
        return new HeldCeremony(ceremony.award.id, ceremony.award.place.ref(language), CeremonyView.of(ceremony));
    }

    /**
     * Requested day.
     *
     * @param date day of the year ({@code MM-DD}). Default: today in UTC
     */
    record Day(@Parameter(example = "05-08") @Nullable MonthDay date) {}
}
