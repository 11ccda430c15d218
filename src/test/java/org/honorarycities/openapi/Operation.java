package org.honorarycities.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An operation of the OpenAPI document.
 *
 * @param path its path, with placeholders
 * @param description what the document says of it
 */
record Operation(String path, JsonNode description) {

    static Stream<Operation> all() {
        return of(Contract.DOCUMENT);
    }

    static Stream<Operation> of(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .map(path -> new Operation(path.getKey(), path.getValue().path("get")));
    }

    List<Parameter> parameters() {
        return description.path("parameters").valueStream().map(Parameter::new).toList();
    }

    List<Parameter> queryParameters() {
        return parameters().stream().filter(parameter -> !parameter.isInPath()).toList();
    }

    /** The statuses, with those that are declared together. A download needs no database. */
    List<String> statuses() {
        return description
                .path("responses")
                .propertyStream()
                .map(Map.Entry::getKey)
                .flatMap(status -> status.equals("default") ? Contract.OTHER_ERRORS.stream() : Stream.of(status))
                .filter(status -> !isDownload() || !status.startsWith("5"))
                .toList();
    }

    /** The facets that can be counted. */
    List<String> facets() {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals("facets"))
                .flatMap(parameter -> parameter.schema().at("/items/enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    boolean isDownload() {
        return description.at("/responses/200/content").has("application/zip");
    }

    boolean isList() {
        return description.at("/responses/200/headers").has("Link");
    }

    /** The path with its example, and parameters of one's own. */
    String address(String... query) {
        String address = path;
        for (Parameter parameter : parameters()) {
            address = address.replace("{" + parameter.name() + "}", parameter.example());
        }
        return query.length == 0 ? address : address + "?" + String.join("&", query);
    }

    /** All examples at once. */
    String example() {
        return address(queryParameters().stream()
                .filter(parameter -> !parameter.example().isEmpty())
                .map(parameter -> parameter.with(parameter.example()))
                .toArray(String[]::new));
    }

    @Override
    public String toString() {
        return path;
    }

    /** A parameter, by its description. */
    record Parameter(JsonNode description) {

        String name() {
            return description.path("name").asString();
        }

        boolean isInPath() {
            return description.path("in").asString().equals("path");
        }

        JsonNode schema() {
            return description.path("schema");
        }

        /** The example, which the schema of an optional parameter holds. */
        String example() {
            JsonNode example = description.path("example");
            if (example.isMissingNode()) {
                example = schema().path("examples").path(0);
            }
            return example.isArray()
                    ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                    : example.asString();
        }

        String with(String value) {
            return name() + "=" + value;
        }

        /** Known values, of which later data may have more. */
        JsonNode knownValues() {
            return schema().path("items").path("examples");
        }

        /** Values next to what the document allows. */
        Stream<String> refused() {
            Stream.Builder<String> refused = Stream.builder();
            if (!name().equals("q")) {
                refused.add(""); // An empty search is taken as absent.
            }
            JsonNode schema = schema();
            if (schema.has("minimum")) {
                refused.add(
                        Double.toString(schema.path("minimum").asDouble() - 1).replaceFirst("\\.0$", ""));
            }
            if (schema.has("maximum")) {
                refused.add(
                        Double.toString(schema.path("maximum").asDouble() + 1).replaceFirst("\\.0$", ""));
            }
            if (schema.path("uniqueItems").asBoolean()) {
                refused.add(example() + "," + example());
            }
            if (schema.has("maxLength")) {
                refused.add("a".repeat(schema.path("maxLength").asInt() + 1));
            }
            if (schema.has("pattern")
                    || schema.has("enum")
                    || schema.path("items").has("enum")) {
                refused.add("?");
            }
            if (List.of("integer", "number").contains(schema.path("type").asString())) {
                refused.add("many");
            }
            return refused.build();
        }
    }
}
