package org.honorarycities.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What of an older OpenAPI document a newer one takes back. */
final class BreakingChanges {

    /** What of a parameter's schema may only be widened, with what lifts the bound. */
    private static final List<String> BOUNDS = List.of(
            "pattern", "format", "default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems");

    private final JsonNode older;
    private final JsonNode newer;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<String> between(JsonNode older, JsonNode newer) {
        BreakingChanges changes = new BreakingChanges(older, newer);
        older.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> changes.operation(
                        method + " " + path,
                        operation,
                        newer.path("paths").path(path).path(method))));
        return changes.found;
    }

    private void operation(String at, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(at + " is gone");
            return;
        }
        same(at + " operationId", before.path("operationId"), after.path("operationId"));
        before.path("parameters").forEach(parameter -> parameter(at, parameter, named(parameter, after)));
        after.path("parameters").forEach(parameter -> {
            if (parameter.path("required").asBoolean() && named(parameter, before) == null) {
                found.add(at + " " + parameter.path("name").asString() + " is new and required");
            }
        });
        before.path("responses")
                .forEachEntry((status, response) -> response(
                        at + " " + status,
                        resolved(older, response),
                        resolved(newer, after.path("responses").path(status))));
    }

    private static @Nullable JsonNode named(JsonNode parameter, JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(other -> other.path("name").equals(parameter.path("name"))
                        && other.path("in").equals(parameter.path("in")))
                .findFirst()
                .orElse(null);
    }

    private void parameter(String operation, JsonNode before, @Nullable JsonNode after) {
        String at = operation + " " + before.path("name").asString();
        if (after == null) {
            found.add(at + " is gone");
            return;
        }
        if (after.path("required").asBoolean() && !before.path("required").asBoolean()) {
            found.add(at + " is required now");
        }
        same(at + " style", before.path("style"), after.path("style"));
        same(at + " explode", before.path("explode"), after.path("explode"));
        asked(at, before.path("schema"), after.path("schema"));
    }

    /** What clients send must still be taken. */
    private void asked(String at, JsonNode before, JsonNode after) {
        same(at + " type", before.path("type"), after.path("type"));
        for (String bound : BOUNDS) {
            if (after.has(bound) && !isWider(bound, before.path(bound), after.path(bound))) {
                found.add(at + " " + bound + " is " + after.path(bound) + " now");
            }
        }
        if (after.has("enum") && !texts(after.path("enum")).containsAll(texts(before.path("enum")))) {
            found.add(at + " takes fewer values");
        }
        if (after.has("enum") && !before.has("enum")) {
            found.add(at + " takes only certain values now");
        }
        if (before.has("items")) {
            asked(at + "[]", before.path("items"), after.path("items"));
        }
    }

    private static boolean isWider(String bound, JsonNode before, JsonNode after) {
        if (before.isNumber() && bound.startsWith("min")) {
            return after.asDouble() <= before.asDouble();
        }
        if (before.isNumber() && bound.startsWith("max")) {
            return after.asDouble() >= before.asDouble();
        }
        return after.equals(before);
    }

    private void response(String at, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(at + " is gone");
            return;
        }
        before.path("headers").propertyNames().forEach(name -> {
            if (!after.path("headers").has(name)) {
                found.add(at + " has no header " + name + " any more");
            }
        });
        before.path("content").forEachEntry((type, body) -> {
            if (after.path("content").has(type)) {
                answered(
                        at + " " + type,
                        body.path("schema"),
                        after.path("content").path(type).path("schema"));
            } else {
                found.add(at + " does not come as " + type + " any more");
            }
        });
    }

    /** What clients read must still be there, and be what it was. */
    private void answered(String at, JsonNode olderSchema, JsonNode newerSchema) {
        JsonNode before = resolved(older, olderSchema);
        JsonNode after = resolved(newer, newerSchema);
        if (!texts(before.path("type")).containsAll(texts(after.path("type")))
                || before.has("type") != after.has("type")) {
            found.add(at + " is of type " + after.path("type") + " now");
        }
        same(at + " format", before.path("format"), after.path("format"));
        if (before.has("enum") && !texts(before.path("enum")).containsAll(texts(after.path("enum")))
                || before.has("enum") && !after.has("enum")) {
            found.add(at + " may have other values now");
        }
        Set<String> required = texts(after.path("required"));
        texts(before.path("required")).stream()
                .filter(name -> !required.contains(name))
                .forEach(name -> found.add(at + "." + name + " may be absent now"));
        before.path("properties").forEachEntry((name, property) -> {
            JsonNode now = after.path("properties").path(name);
            if (now.isMissingNode()) {
                found.add(at + "." + name + " is gone");
            } else {
                answered(at + "." + name, property, now);
            }
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (before.path(inner).isObject()) {
                answered(at + "[]", before.path(inner), after.path(inner));
            }
        }
        if (before.path("oneOf").size() != after.path("oneOf").size()) {
            found.add(at + " is one of other things now");
        } else {
            for (int i = 0; i < before.path("oneOf").size(); i++) {
                answered(at, before.path("oneOf").path(i), after.path("oneOf").path(i));
            }
        }
    }

    private void same(String at, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            found.add(at + " is " + after + " now");
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static Set<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).collect(Collectors.toSet())
                : node.isMissingNode() ? Set.of() : Set.of(node.asString());
    }
}
