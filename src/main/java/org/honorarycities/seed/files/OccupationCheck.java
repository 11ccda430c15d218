package org.honorarycities.seed.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** Checks that each place has events, and that its occupations are dated and agree with its column {@code occupation}. */
class OccupationCheck {

    private static final LocalDate WAR_BEGINS = LocalDate.of(1941, 6, 22);
    private static final LocalDate WAR_ENDS = LocalDate.of(1945, 5, 9);

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();

    OccupationCheck(SeedData data) {
        this.data = data;
    }

    List<Flaw> check() {
        Map<String, Row> events =
                data.rows("events").stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        Set<String> occupied = new HashSet<>();
        Set<String> withEvents = new HashSet<>();
        for (Row pair : data.rows("event-places")) {
            withEvents.add(pair.get("place"));
            if (isOccupationOfTheWar(events.get(pair.get("event")))) {
                occupied.add(pair.get("place"));
            }
        }
        events.values().stream()
                .filter(event -> event.get("kind").equals("occupation"))
                .forEach(this::checkEnds);
        for (Row place : data.rows("places")) {
            String id = place.get("id");
            boolean isOccupied = !place.get("occupation").equals("never");
            if (!withEvents.contains(id)) {
                flaws.add(place.flaw("id", "the place has no event in event_places.csv"));
            } else if (isOccupied != occupied.contains(id)) {
                String events1941 = occupied.contains(id) ? "an occupation" : "no occupation";
                String reason = "the value is '" + place.get("occupation") + "', but events.csv has " + events1941;
                flaws.add(place.flaw("occupation", reason + " of the place in 1941 to 1945"));
            }
        }
        return flaws;
    }

    private static boolean isOccupationOfTheWar(Row event) {
        if (!event.get("kind").equals("occupation") || !event.has("date")) {
            return false;
        }
        HistoricalDate date = HistoricalDate.parse(event.get("date"));
        return (date.earliest() == null || !date.earliest().isAfter(WAR_ENDS))
                && (date.latest() == null || !date.latest().isBefore(WAR_BEGINS));
    }

    private void checkEnds(Row event) {
        String date = event.get("date");
        if (!date.contains("/") || date.startsWith("/") || date.startsWith("..") || date.endsWith("/")) {
            String reason = "an occupation needs a start and an end, for example 1941-10-06/1943-09-17";
            flaws.add(event.flaw("date", reason + ", or '..' as the end while it goes on"));
        }
    }
}
