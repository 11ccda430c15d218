package org.honorarycities.seed.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.files.SeedDataException.Flaw;

/** Checks that the dates of awards, acts and ceremonies agree. */
class AwardCheck {

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();

    AwardCheck(SeedData data) {
        this.data = data;
    }

    List<Flaw> check() {
        Map<String, List<Row>> acts = byAward("acts");
        Map<String, List<Row>> ceremonies = byAward("ceremonies");
        for (Row award : data.rows("awards")) {
            List<Row> granting = acts.getOrDefault(award.get("id"), List.of()).stream()
                    .filter(act -> Set.of("named", "conferred").contains(act.get("effect")))
                    .toList();
            if (granting.isEmpty()) {
                flaws.add(
                        award.flaw("id", "the award has no act in acts.csv that names the place or confers the title"));
            } else {
                Row first = granting.stream()
                        .min(Comparator.comparing(
                                act -> HistoricalDate.parse(act.get("date")).earliest(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                        .orElseThrow();
                checkAwarded(award, first);
                ceremonies.getOrDefault(award.get("id"), List.of()).forEach(row -> checkNotBefore(row, "date", first));
            }
        }
        data.rows("acts").stream()
                .filter(act -> act.has("announced"))
                .forEach(act -> checkNotBefore(act, "announced", act));
        return flaws;
    }

    private Map<String, List<Row>> byAward(String resource) {
        return data.rows(resource).stream().collect(Collectors.groupingBy(row -> row.get("award")));
    }

    private void checkAwarded(Row award, Row act) {
        if (!award.get("awarded").equals(act.get("date"))) {
            String reason = "the date is " + award.get("awarded")
                    + ", but the first act that names the place or confers the title is dated " + act.get("date")
                    + " (acts.csv, line " + act.line() + "); give both one date";
            flaws.add(award.flaw("awarded", reason));
        }
    }

    private void checkNotBefore(Row row, String column, Row act) {
        HistoricalDate date = HistoricalDate.parse(row.get(column));
        HistoricalDate of = HistoricalDate.parse(act.get("date"));
        if (date.latest() != null && of.earliest() != null && date.latest().isBefore(of.earliest())) {
            String reason = row.get(column) + " is before the date of the act, " + act.get("date");
            flaws.add(row.flaw(column, reason + " (acts.csv, line " + act.line() + "); correct one of them"));
        }
    }
}
