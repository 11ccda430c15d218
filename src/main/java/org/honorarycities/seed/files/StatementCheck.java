package org.honorarycities.seed.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.files.SeedDataException.Flaw;
import org.honorarycities.value.Quantity;

/**
 * Checks that every published value agrees with its statements: with the preferred ones or, if none is preferred, with
 * the normal ones. Also checks that a property has a disagreement if and only if its statements contradict each other.
 */
class StatementCheck {

    private final SeedData data;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Row> subjects = new LinkedHashMap<>();

    StatementCheck(SeedData data) {
        this.data = data;
        data.subjects().forEach(row -> subjects.put(row.subject(), row));
    }

    List<Flaw> check() {
        data.rows("statements").forEach(this::checkTarget);
        data.rows("disagreements").forEach(this::checkTarget);
        if (flaws.isEmpty()) {
            Map<String, List<Row>> statements = data.rows("statements").stream()
                    .collect(Collectors.groupingBy(StatementCheck::target, LinkedHashMap::new, Collectors.toList()));
            for (Row row : subjects.values()) {
                for (Field field : row.resource().fields()) {
                    checkValue(row, field, statements.getOrDefault(row.subject() + " " + field.name(), List.of()));
                }
            }
            checkDisagreements(statements);
        }
        return flaws;
    }

    private static String target(Row row) {
        return row.get("subject") + " " + row.get("property");
    }

    private void checkTarget(Row row) {
        Row subject = subjects.get(row.get("subject"));
        if (subject == null) {
            flaws.add(row.flaw("subject", "record '" + row.get("subject") + "' does not exist"));
            return;
        }
        Field field = subject.resource().field(row.get("property"));
        String reason = (field != null && row.has("value")) ? CellCheck.reasonAgainst(row.get("value"), field) : null;
        if (field == null) {
            flaws.add(row.flaw("property", "the subject has no column '" + row.get("property") + "'"));
        } else if (reason != null) {
            flaws.add(row.flaw("value", reason));
        }
    }

    private void checkValue(Row row, Field field, List<Row> statements) {
        String published = row.get(field.name());
        Set<String> preferred = values(statements, "preferred");
        Set<String> normal = values(statements, "normal");
        if (!preferred.isEmpty()) {
            if (!preferred.equals(Set.of(published))) {
                flaws.add(difference(row, field, "preferred", preferred));
            }
        } else if (row.has(field.name()) && (field.stated() || !statements.isEmpty())) {
            if (normal.isEmpty()) {
                String reason = "no statement in statements.csv supports '" + published + "' for " + row.subject();
                flaws.add(row.flaw(field.name(), reason));
            } else if (!normal.equals(membersOf(published))) {
                flaws.add(difference(row, field, "normal", normal));
            }
        }
    }

    private static Set<String> values(List<Row> statements, String rank) {
        return statements.stream()
                .filter(statement -> statement.get("rank").equals(rank))
                .map(statement -> statement.get("value"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Flaw difference(Row row, Field field, String rank, Set<String> values) {
        String reason = "the value is '" + row.get(field.name()) + "', but the " + rank + " statements say '";
        return row.flaw(field.name(), reason + String.join("' and '", values) + "'");
    }

    /** Returns the members of a one-of set, or the value itself. */
    private static Set<String> membersOf(String published) {
        return published.startsWith("[")
                ? Set.of(published.substring(1, published.length() - 1).split(","))
                : Set.of(published);
    }

    private void checkDisagreements(Map<String, List<Row>> statements) {
        Map<String, List<Row>> contradicting = new LinkedHashMap<>(statements);
        contradicting.values().removeIf(rows -> !contradict(rows));
        for (Row row : data.rows("disagreements")) {
            if (contradicting.remove(target(row)) == null) {
                flaws.add(row.flaw("property", "statements about '" + target(row) + "' do not contradict each other"));
            }
        }
        contradicting.forEach((target, rows) -> {
            String reason = "statements about '" + target + "' contradict each other";
            flaws.add(rows.get(0).flaw("value", reason + "; explain the choice in disagreements.csv"));
        });
    }

    private boolean contradict(List<Row> statements) {
        Row first = statements.get(0);
        Field field = subjects.get(first.get("subject")).resource().field(first.get("property"));
        List<String> values =
                statements.stream().map(row -> row.get("value")).distinct().toList();
        for (String one : values) {
            if (values.stream().anyMatch(other -> !isWithin(one, other, field) && !isWithin(other, one, field))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a value equals another one or is more precise. */
    private static boolean isWithin(String value, String other, Field field) {
        if (field.isDate()) {
            return HistoricalDate.parse(value).isWithin(HistoricalDate.parse(other));
        }
        if (field.isQuantity()) {
            return Quantity.parse(value).isWithin(Quantity.parse(other));
        }
        return value.equals(other) || (field.isList() && field.items(other).containsAll(field.items(value)));
    }
}
