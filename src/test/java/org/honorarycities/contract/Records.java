package org.honorarycities.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The records of every list, and what belongs to what. */
final class Records {

    private final Map<String, List<JsonNode>> lists = new HashMap<>();
    private final Map<String, Map<String, JsonNode>> byId = new HashMap<>();

    Records(Api api) {
        for (ApiDocument.Operation list : ApiDocument.of(api).lists()) {
            lists.put(list.path().replace("/api/v1/", ""), list.query().records(api));
        }
    }

    /** The names of the lists. */
    Set<String> lists() {
        return lists.keySet();
    }

    /** All records of a list; none if there is no such list. */
    List<JsonNode> of(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The record of a list with an id; a missing one if there is none. */
    JsonNode get(String list, String id) {
        return byId.computeIfAbsent(
                        list, name -> of(name).stream().collect(Collectors.toMap(Records::id, record -> record)))
                .getOrDefault(id, MissingNode.getInstance());
    }

    static String id(JsonNode record) {
        return record.path("id").asString();
    }

    JsonNode award(JsonNode part) {
        return get("awards", part.path("award").asString());
    }

    /** The place of an award. */
    JsonNode holder(JsonNode award) {
        return get("places", id(award.path("place")));
    }

    boolean holds(String place, String title) {
        return titlesHeld(place).contains(title);
    }

    private Set<String> titlesHeld(String place) {
        return get("places", place)
                .path("awards")
                .valueStream()
                .map(award -> id(award.path("title")))
                .collect(Collectors.toSet());
    }

    /** The places of an event, of a figure or of the subject of a disagreement. */
    Set<String> placesOf(JsonNode record) {
        Set<String> ids = new TreeSet<>();
        record.path("places").forEach(place -> ids.add(id(place)));
        if (record.path("event").isObject()) {
            ids.addAll(placesOf(get("events", id(record.path("event")))));
        }
        if (record.path("award").isString()) {
            ids.addAll(placesOf(award(record)));
        }
        if (record.path("place").isObject()) {
            ids.add(id(record.path("place")));
        }
        if (record.path("subject").isString()) {
            ids.addAll(placesOf(subject(record)));
        }
        if (!get("places", id(record)).isMissingNode()) {
            ids.add(id(record));
        }
        return ids;
    }

    /** The titles that the subject of a disagreement concerns; those of its places if it concerns none by itself. */
    Set<String> titlesOf(JsonNode disagreement) {
        String[] subject = disagreement.path("subject").asString().split("/");
        if (subject[0].equals("title")) {
            return Set.of(subject[1]);
        }
        if (subject[0].startsWith("title-")) {
            return of("titles").stream()
                    .map(Records::id)
                    .filter(subject[1]::startsWith)
                    .collect(Collectors.toSet());
        }
        JsonNode about = subject(disagreement);
        JsonNode award = about.has("award") ? award(about) : about;
        return award.has("title")
                ? Set.of(id(award.path("title")))
                : placesOf(about).stream()
                        .flatMap(place -> titlesHeld(place).stream())
                        .collect(Collectors.toSet());
    }

    /** The record that a subject names; a missing one if it is not in a list of its own. */
    JsonNode subject(JsonNode statement) {
        String[] subject = statement.path("subject").asString().split("/");
        return get(subject[0].equals("ceremony") ? "ceremonies" : subject[0] + "s", subject[1]);
    }
}
