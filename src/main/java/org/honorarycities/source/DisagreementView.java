package org.honorarycities.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A property of a record on which sources differ.
 *
 * @param subject what it is about: the kind of record and its id, for example {@code award/kerch-hero-city}
 * @param property the property, as the column of the data package is called
 * @param values every value that a source gives, the preferred one first
 * @param reason why the published value was chosen, or why none could be
 */
record DisagreementView(String subject, String property, List<Value> values, String reason) {

    /** The ranks from the one that is published to the one that is wrong. */
    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");

    /**
     * One of the values.
     *
     * @param value the value, in the notation of its column
     * @param rank the highest rank it has
     * @param statements who gives it, and where
     */
    record Value(String value, String rank, List<StatementView> statements) {

        static Value of(String value, List<Statement> statements) {
            String rank = RANKS.stream()
                    .filter(one -> statements.stream().anyMatch(statement -> statement.rank.equals(one)))
                    .findFirst()
                    .orElseThrow();
            return new Value(
                    value, rank, statements.stream().map(StatementView::of).toList());
        }
    }

    static DisagreementView of(Disagreement disagreement, List<Statement> statements) {
        Map<String, List<Statement>> byValue = statements.stream()
                .filter(statement -> statement.property.equals(disagreement.property))
                .collect(Collectors.groupingBy(statement -> statement.value, TreeMap::new, Collectors.toList()));
        return new DisagreementView(
                disagreement.subject.id,
                disagreement.property,
                byValue.entrySet().stream()
                        .map(value -> Value.of(value.getKey(), value.getValue()))
                        .sorted(Comparator.comparing(value -> RANKS.indexOf(value.rank())))
                        .toList(),
                disagreement.reason);
    }
}
