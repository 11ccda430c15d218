package org.honorarycities.anniversary;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.anniversary.DaysOfYear.Occurrence;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.award.AwardView;
import org.honorarycities.award.Awards;
import org.honorarycities.award.Ceremonies;
import org.honorarycities.award.CeremonyView;
import org.honorarycities.event.EventView;
import org.honorarycities.event.Events;
import org.springframework.stereotype.Component;

/** Reads the entries of the calendar. */
@Component
class CalendarEntries {

    private static final String PLACES =
            "select place.id, place.country, title.id from Place place left join place.titles held left join held.title title";

    private final EntityManager entities;
    private final Awards awards;
    private final Ceremonies ceremonies;
    private final Events events;

    CalendarEntries(EntityManager entities, Awards awards, Ceremonies ceremonies, Events events) {
        this.entities = entities;
        this.awards = awards;
        this.ceremonies = ceremonies;
        this.events = events;
    }

    /** Returns the entries that match a filter, in the order of the days of the year. */
    List<CalendarEntry> of(CalendarFilter filter, NameSelector names, CalendarTexts texts) {
        List<Occurrence> days = DaysOfYear.read(entities).all().toList();
        Map<String, CeremonyView.Held> held = ceremonies.views(ids(days, "ceremonies"), names);
        Set<String> awardIds = ids(days, "awards");
        held.values().forEach(ceremony -> awardIds.add(ceremony.award()));
        Map<String, AwardView> awarded = awards.views(awardIds, names);
        Map<String, EventView> happened = events.views(ids(days, "events"), names);
        Map<String, String> countries = new HashMap<>();
        Map<String, Set<String>> titles = new HashMap<>();
        for (Object[] row : entities.createQuery(PLACES, Object[].class).getResultList()) {
            countries.put((String) row[0], (String) row[1]);
            titles.computeIfAbsent((String) row[0], id -> new HashSet<>()).add((String) row[2]);
        }
        return days.stream()
                .flatMap(day -> switch (day.list()) {
                    case "awards" -> ofAward(filter, day, awarded.get(day.id()));
                    case "ceremonies" ->
                        ofCeremony(
                                filter,
                                day,
                                held.get(day.id()),
                                awarded.get(held.get(day.id()).award()),
                                texts);
                    default -> ofEvent(filter, day, happened.get(day.id()), countries, titles, texts);
                })
                .toList();
    }

    private static Set<String> ids(List<Occurrence> days, String list) {
        return days.stream()
                .filter(day -> day.list().equals(list))
                .map(Occurrence::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean includes(CalendarFilter filter, String type, AwardView award) {
        return filter.includes(type)
                && filter.matches(
                        List.of(award.title().id()), List.of(award.place().id()), List.of(award.country()));
    }

    private static Stream<CalendarEntry> ofAward(CalendarFilter filter, Occurrence day, AwardView award) {
        String description = Stream.of("Name when awarded: " + award.nameAtAward() + '.', award.citation())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
        return includes(filter, "award", award)
                ? Stream.of(entry(day, "award", summary(award), List.of(award.place()), description, award.id()))
                : Stream.empty();
    }

    private static Stream<CalendarEntry> ofCeremony(
            CalendarFilter filter, Occurrence day, CeremonyView.Held held, AwardView award, CalendarTexts texts) {
        CeremonyView ceremony = held.ceremony();
        String description = Stream.of(
                        (ceremony.location() == null) ? "" : ceremony.location(),
                        people("Presented by: ", ceremony.presentedBy()),
                        people("For the place: ", ceremony.representedBy()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        String summary = texts.ceremony(summary(award));
        return includes(filter, "ceremony", award)
                ? Stream.of(entry(day, "ceremony", summary, List.of(award.place()), description, award.id()))
                : Stream.empty();
    }

    private static Stream<CalendarEntry> ofEvent(
            CalendarFilter filter,
            Occurrence day,
            EventView event,
            Map<String, String> countries,
            Map<String, Set<String>> titles,
            CalendarTexts texts) {
        List<String> places = event.places().stream().map(Reference::id).toList();
        Set<String> held =
                places.stream().flatMap(id -> titles.get(id).stream()).collect(Collectors.toSet());
        String summary = texts.event(event.label(), day.relation());
        return filter.includes("event")
                        && filter.matches(
                                held,
                                places,
                                places.stream().map(countries::get).toList())
                ? Stream.of(entry(day, "event", summary, event.places(), event.description(), event.id()))
                : Stream.empty();
    }

    private static String summary(AwardView award) {
        return award.title().name() + ": " + award.place().name();
    }

    private static String people(String role, List<String> people) {
        return people.isEmpty() ? "" : role + String.join("; ", people);
    }

    private static CalendarEntry entry(
            Occurrence day, String type, String summary, List<Reference> places, String description, String record) {
        String end = (day.relation() == Relation.ENDS) ? ".end" : "";
        return new CalendarEntry(
                type + '.' + day.id() + end + "@honorary-cities",
                day.day(),
                type,
                summary,
                places.stream().map(Reference::name).toList(),
                description,
                "/api/v1/" + (type.equals("event") ? "events/" : "awards/") + record);
    }
}
