package org.honorarycities.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.honorarycities.seed.Table.Row;

/** Checks what holds between the rows of different files beside their references. */
class RecordCheck {

    private final SeedData data;
    private final List<Flaw> flaws;

    RecordCheck(SeedData data, List<Flaw> flaws) {
        this.data = data;
        this.flaws = flaws;
    }

    void check() {
        Set<String> withAct = ids("acts", "award");
        data.rows("awards").stream()
                .filter(award -> !withAct.contains(award.get("id")))
                .forEach(award -> flaws.add(award.flaw("id", "the award has no act in acts.csv")));
        Set<String> withPlaces = ids("event-places", "event");
        data.rows("events").stream()
                .filter(event -> event.get("scope").equals("places") != withPlaces.contains(event.get("id")))
                .forEach(event -> flaws.add(event.flaw("scope", "it does not agree with event_places.csv")));
        data.rows("acts").stream()
                .filter(act -> act.has("number") == act.get("number_status").equals("unknown"))
                .forEach(act -> flaws.add(act.flaw("number_status", "it does not agree with the number")));
        checkDisplayNames();
    }

    private Set<String> ids(String resource, String column) {
        return data.rows(resource).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private void checkDisplayNames() {
        Map<String, List<Row>> shown = data.rows("place-names").stream()
                .filter(name -> name.get("preferred").equals("true"))
                .collect(Collectors.groupingBy(name -> name.get("place") + " in " + name.get("language")));
        shown.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> flaws.add(names.get(1)
                        .flaw(
                                "preferred",
                                "another name is preferred already in line "
                                        + names.get(0).line())));
        data.rows("places").stream()
                .filter(place -> !shown.containsKey(place.get("id") + " in en"))
                .forEach(place -> flaws.add(place.flaw("id", "the place has no preferred English name")));
    }
}
