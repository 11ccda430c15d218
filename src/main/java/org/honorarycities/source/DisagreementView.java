package org.honorarycities.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.honorarycities.api.TextLanguages.English;

/**
 * Property of a record on which sources disagree.
 *
 * @param subject record type and identifier, for example {@code award/kerch-hero-city}
 * @param property property, named as the column of the data package
 * @param places identifiers of the places that the record concerns
 * @param open true if no value is published
 * @param values all values given by sources, preferred value first
 * @param reason reason for the published value, or for publishing none
 */
record DisagreementView(
        String subject,
        String property,
        List<String> places,
        boolean open,
        List<Value> values,
        @English String reason) {

    /** Ranks, highest first. */
    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");

    /**
     * Value given by one or more sources.
     *
     * @param value value in the notation of its column
     * @param rank highest rank among the statements
     * @param statements statements that give this value
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

    static DisagreementView of(Disagreement disagreement) {
        Map<String, List<Statement>> byValue = disagreement.subject.statements.stream()
                .filter(statement -> statement.property.equals(disagreement.property))
                .collect(Collectors.groupingBy(statement -> statement.value, TreeMap::new, Collectors.toList()));
        List<Value> values = byValue.entrySet().stream()
                .map(value -> Value.of(value.getKey(), value.getValue()))
                .sorted(Comparator.comparing(value -> RANKS.indexOf(value.rank())))
                .toList();
        boolean open = values.stream().noneMatch(value -> value.rank().equals("preferred"));
        return new DisagreementView(
                disagreement.subject.id,
                disagreement.property,
                disagreement.subject.places.stream().sorted().toList(),
                open,
                values,
                disagreement.reason);
    }
}
