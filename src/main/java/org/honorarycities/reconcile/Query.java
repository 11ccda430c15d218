package org.honorarycities.reconcile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Query for candidates.
 *
 * @param name searched name; null if only properties are given
 * @param types types of the candidates; empty for all
 * @param limit maximum number of candidates
 * @param conditions properties that candidates should have
 */
record Query(@Nullable String name, Set<EntityType> types, int limit, List<Condition> conditions) {

    /**
     * Property that candidates should have.
     *
     * @param property the property
     * @param values folded values; one of them should match
     */
    record Condition(EntityProperty property, Set<String> values) {}
}
