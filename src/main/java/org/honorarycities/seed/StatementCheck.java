package org.honorarycities.seed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.seed.DataPackage.Field;
import org.honorarycities.seed.SeedDataException.Flaw;
import org.honorarycities.seed.Table.Row;
import org.honorarycities.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every published value agrees with its statements: with the preferred ones or, if none is preferred, with
 * the normal ones. Also checks that a property has a disagreement if and only if its statements contradict each other.
 */
class StatementCheck {

    private final SeedData data;
    private final List<Flaw> flaws;
    private final Map<String, Row> subjects;

    StatementCheck(SeedData data, List<Flaw> flaws) {
        this.data = data;
        this.flaws = flaws;
        this.subjects = data.subjects().collect(Collectors.toMap(Row::subject, row -> row));
    }

    void check() {
        data.rows("statements").forEach(this::checkTarget);
        data.rows("disagreements").forEach(this::checkTarget);
        if (!flaws.isEmpty()) {
            return;
        }
        Map<String, List<Row>> statements = data.rows("statements").stream()
                .collect(Collectors.groupingBy(StatementCheck::target, LinkedHashMap::new, Collectors.toList()));
        data.subjects()
                .forEach(row -> row.resource().fields().stream()
                        .forEach(field -> checkFact(
                                row, field, statements.getOrDefault(row.subject() + " " + field.name(), List.of()))));
        checkDisagreements(statements);
    }

    private static String target(Row row) {
        return row.get("subject") + " " + row.get("property");
    }

    private @Nullable Field field(Row row) {
        Row subject = subjects.get(row.get("subject"));
        return (subject == null) ? null : subject.resource().field(row.get("property"));
    }

    private void checkTarget(Row row) {
        Field field = field(row);
        if (!subjects.containsKey(row.get("subject"))) {
            flaws.add(row.flaw("subject", "record '" + row.get("subject") + "' does not exist"));
        } else if (field == null) {
            flaws.add(row.flaw("property", "the subject has no column '" + row.get("property") + "'"));
        } else if (row.has("value") && CellCheck.reasonAgainst(row.get("value"), field) != null) {
            flaws.add(row.flaw("value", CellCheck.reasonAgainst(row.get("value"), field)));
        }
    }

    private void checkFact(Row row, Field field, List<Row> statements) {
        String published = row.get(field.name());
        Set<String> preferred = values(statements, "preferred");
        if (!preferred.isEmpty()) {
            if (!preferred.equals(Set.of(published))) {
                flaws.add(row.flaw(
                        field.name(),
                        "the value is '" + published + "', but the preferred statements say " + quoted(preferred)));
            }
            return;
        }
        if (published.isEmpty() || (!field.stated() && statements.isEmpty())) {
            return;
        }
        Set<String> normal = values(statements, "normal");
        if (normal.isEmpty()) {
            flaws.add(row.flaw(
                    field.name(), "no statement in statements.csv supports '" + published + "' for " + row.subject()));
        } else if (!membersOf(published).equals(normal)) {
            flaws.add(row.flaw(
                    field.name(), "the value is '" + published + "', but the normal statements say " + quoted(normal)));
        }
    }

    private static String quoted(Set<String> values) {
        return "'" + String.join("' and '", values) + "'";
    }

    private static Set<String> values(List<Row> statements, String rank) {
        return statements.stream()
                .filter(statement -> statement.get("rank").equals(rank))
                .map(statement -> statement.get("value"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the members of a one-of set, or the value itself. */
    private static Set<String> membersOf(String published) {
        return published.startsWith("[")
                ? Set.of(published.substring(1, published.length() - 1).split(","))
                : Set.of(published);
    }

    private void checkDisagreements(Map<String, List<Row>> statements) {
        Set<String> explained = new HashSet<>();
        for (Row row : data.rows("disagreements")) {
            explained.add(target(row));
            if (!disagree(statements.getOrDefault(target(row), List.of()))) {
                flaws.add(row.flaw("property", "statements about '" + target(row) + "' do not contradict each other"));
            }
        }
        statements.forEach((target, rows) -> {
            if (!explained.contains(target) && disagree(rows)) {
                flaws.add(rows.get(0)
                        .flaw(
                                "value",
                                "statements about '" + target + "' contradict each other; "
                                        + "explain the choice in disagreements.csv"));
            }
        });
    }

    private boolean disagree(List<Row> statements) {
        List<String> values =
                statements.stream().map(row -> row.get("value")).distinct().toList();
        return values.stream()
                .anyMatch(one -> values.stream().anyMatch(other -> contradict(one, other, field(statements.get(0)))));
    }

    /** A value that is only less precise than another does not contradict it. */
    private static boolean contradict(String one, String other, Field field) {
        if (one.equals(other)) {
            return false;
        }
        if (field.isDate()) {
            HistoricalDate first = HistoricalDate.parse(one);
            HistoricalDate second = HistoricalDate.parse(other);
            return !first.isWithin(second) && !second.isWithin(first);
        }
        if (field.isQuantity()) {
            Quantity first = Quantity.parse(one);
            Quantity second = Quantity.parse(other);
            return !first.isWithin(second) && !second.isWithin(first);
        }
        if (field.isList()) {
            List<String> first = Arrays.asList(one.split(field.delimiter()));
            List<String> second = Arrays.asList(other.split(field.delimiter()));
            return !first.containsAll(second) && !second.containsAll(first);
        }
        return true;
    }
}
