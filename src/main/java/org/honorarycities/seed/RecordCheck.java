package org.honorarycities.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.honorarycities.seed.Table.Row;

/** Checks constraints between rows of different files other than references. */
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
                .forEach(event -> flaws.add(event.flaw(
                        "scope",
                        "the scope is '" + event.get("scope") + "', but event_places.csv has "
                                + (withPlaces.contains(event.get("id")) ? "places" : "no place") + " of the event")));
        Stream.concat(data.rows("acts").stream(), data.rows("title-acts").stream())
                .filter(act -> act.has("number") == act.get("number_status").equals("unknown"))
                .forEach(act -> flaws.add(act.flaw(
                        "number_status",
                        "the status is '" + act.get("number_status") + "', but "
                                + (act.has("number") ? "the number " + act.get("number") : "no number")
                                + " is given")));
        Set<String> unverified = data.rows("sources").stream()
                .filter(source -> source.get("grade").equals("D"))
                .map(source -> source.get("id"))
                .collect(Collectors.toSet());
        data.rows("statements").stream()
                .filter(statement ->
                        statement.get("rank").equals("preferred") && unverified.contains(statement.get("source")))
                .forEach(statement -> flaws.add(
                        statement.flaw("rank", "a statement from an unverified source (grade D) cannot be preferred")));
        checkDisplayNames();
    }

    private Set<String> ids(String resource, String column) {
        return data.rows(resource).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private void checkDisplayNames() {
        Map<String, List<Row>> shown = data.rows("place-names").stream()
                .filter(name -> name.get("preferred").equals("true"))
                .collect(Collectors.groupingBy(
                        name -> name.get("place") + " in " + name.get("language"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        shown.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> flaws.add(names.get(1)
                        .flaw(
                                "preferred",
                                "the place already has a preferred name in "
                                        + names.get(0).get("language") + " (line "
                                        + names.get(0).line() + ")")));
        data.rows("places").stream()
                .filter(place -> !shown.containsKey(place.get("id") + " in en"))
                .forEach(place ->
                        flaws.add(place.flaw("id", "the place has no preferred English name in place_names.csv")));
    }
}
