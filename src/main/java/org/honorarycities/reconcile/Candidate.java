package org.honorarycities.reconcile;

import java.util.List;
import org.honorarycities.reconcile.EntityType.Named;

/**
 * Record that may be meant by a query.
 *
 * @param id identifier
 * @param name English name
 * @param description what tells it from others of the same name
 * @param type its type
 * @param score 100 for the current name or identifier of the record, less for other names, spellings and parts of names
 * @param match whether it is the only record that the query can mean
 * @param features what the score consists of
 */
record Candidate(
        String id,
        String name,
        String description,
        List<Named> type,
        double score,
        boolean match,
        List<Feature> features) {

    /**
     * Part of a score.
     *
     * @param id identifier
     * @param value how well the name matches, from 0 to 100, or the number of properties that match or differ
     */
    record Feature(String id, double value) {}

    /** Result of one query. */
    record Result(List<Candidate> result) {}

    static Candidate of(Entity entity, double score, boolean match, double name, long matching, long differing) {
        return new Candidate(
                entity.id(),
                entity.name(),
                entity.description(),
                List.of(entity.type().named()),
                rounded(score),
                match,
                List.of(
                        new Feature("name", rounded(name)),
                        new Feature("matching-properties", matching),
                        new Feature("differing-properties", differing)));
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
