package org.honorarycities.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the names of a record. */
class EntityNames {

    /** Scores of names by kind; those of former names, and of any other kind, are {@link #OTHER}. */
    private static final Map<String, Double> SCORES =
            Map.of("current", 100.0, "exonym", 98.0, "transliteration", 98.0, "variant", 97.0);

    private static final double OTHER = 96;

    private final Map<String, EntityName> byFolded = new LinkedHashMap<>();
    private final List<Set<String>> current = new ArrayList<>();

    EntityNames() {}

    /** Copies the names of a place for an award, which they do not tell from its place. */
    EntityNames(EntityNames ofPlace) {
        ofPlace.list().forEach(name -> byFolded.put(name.folded(), name.notComplete()));
    }

    /** Adds a name of a place. */
    void add(String text, String kind) {
        EntityName name = EntityName.of(text, SCORES.getOrDefault(kind, OTHER));
        if (kind.equals("current")) {
            current.add(name.words());
        }
        keepBetter(name);
    }

    /** Adds a name of any other record. */
    void addFull(String text) {
        keepBetter(EntityName.of(text, SCORES.get("current")));
    }

    private void keepBetter(EntityName name) {
        if (!name.folded().isEmpty()) {
            byFolded.merge(name.folded(), name, (one, other) -> one.score() >= other.score() ? one : other);
        }
    }

    /** Returns each folded name once. */
    List<EntityName> list() {
        return byFolded.values().stream()
                .map(name -> isPartOfCurrent(name) ? name.notDistinctive() : name)
                .toList();
    }

    private boolean isPartOfCurrent(EntityName name) {
        return current.stream()
                .anyMatch(words -> words.size() > name.words().size() && words.containsAll(name.words()));
    }

    /** Returns the folded names. */
    Set<String> folded() {
        return byFolded.keySet();
    }
}
