package org.honorarycities.seed.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** Checks constraints between rows of different files other than references. */
class RecordCheck {

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();

    RecordCheck(SeedData data) {
        this.data = data;
    }

    List<Flaw> check() {
        Set<String> withPlaces = data.values("event-places", "event");
        for (Row event : data.rows("events")) {
            boolean hasPlaces = withPlaces.contains(event.get("id"));
            String reason = "the scope is '" + event.get("scope") + "', but event_places.csv has "
                    + (hasPlaces ? "places" : "no place") + " of the event";
            reject(hasPlaces != event.get("scope").equals("places"), event, "scope", reason);
        }
        data.rows("acts").forEach(this::checkNumber);
        data.rows("title-acts").forEach(this::checkNumber);
        Set<String> unverified = data.rows("sources").stream()
                .filter(source -> source.get("grade").equals("D"))
                .map(source -> source.get("id"))
                .collect(Collectors.toSet());
        for (Row statement : data.rows("statements")) {
            boolean invalid = statement.get("rank").equals("preferred") && unverified.contains(statement.get("source"));
            reject(invalid, statement, "rank", "a statement from an unverified source (grade D) cannot be preferred");
            boolean unexplained = unverified.contains(statement.get("source")) && !statement.has("note");
            reject(unexplained, statement, "note", "a statement from an unverified source (grade D) needs a note");
        }
        data.rows("coverage").forEach(this::checkHolders);
        return flaws;
    }

    private void reject(boolean invalid, Row row, String column, String reason) {
        if (invalid) {
            flaws.add(row.flaw(column, reason));
        }
    }

    private void checkNumber(Row act) {
        String status = act.get("number_status");
        String number = act.has("number") ? "the number " + act.get("number") : "no number";
        String reason = "the status is '" + status + "', but " + number + " is given";
        reject(act.has("number") == status.equals("unknown"), act, "number_status", reason);
    }

    private void checkHolders(Row coverage) {
        LocalDate day = HistoricalDate.parse(coverage.get("as_of")).earliest();
        long holders = data.rows("awards").stream()
                .filter(award -> award.get("title").equals(coverage.get("title")))
                .map(award -> HistoricalDate.parse(award.get("awarded")).latest())
                .filter(awarded -> awarded != null && day != null && !awarded.isAfter(day))
                .count();
        boolean wrong = !coverage.get("held").equals(String.valueOf(holders));
        reject(wrong, coverage, "held", "awards.csv has " + holders + " holders of the title on that day");
    }
}
