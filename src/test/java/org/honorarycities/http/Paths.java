package org.honorarycities.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;

/** The addresses that the OpenAPI document describes, with the examples it gives. */
final class Paths {

    private Paths() {}

    /** Each path of data as it is and, for each of its parameters, with the example of that. */
    static List<String> of(Api api) {
        JsonNode document = api.ask("GET", "/v3/api-docs").json();
        List<String> paths = new ArrayList<>();
        document.path("paths").propertyStream().forEach(path -> {
            if (path.getKey().startsWith("/api/")) {
                paths.addAll(of(path.getKey(), path.getValue().path("get").path("parameters")));
            }
        });
        return paths;
    }

    private static List<String> of(String template, JsonNode parameters) {
        String path = parameters
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .reduce(
                        template,
                        (address, parameter) ->
                                address.replace("{" + parameter.path("name").asString() + "}", example(parameter)),
                        (one, other) -> other);
        return Stream.concat(
                        Stream.of(path),
                        parameters
                                .valueStream()
                                .filter(parameter ->
                                        parameter.path("in").asString().equals("query"))
                                .map(parameter ->
                                        path + "?" + parameter.path("name").asString() + "=" + example(parameter)))
                .filter(address -> !address.contains("radiusKm") && !address.endsWith("="))
                .toList();
    }

    private static String example(JsonNode parameter) {
        JsonNode example = parameter.has("example")
                ? parameter.path("example")
                : parameter.path("schema").path("examples").path(0);
        return example.isArray()
                ? String.join(",", example.valueStream().map(JsonNode::asString).toList())
                : example.asString();
    }

    static boolean isOfOne(String path) {
        return path.matches("/api/v1(/(\\w+/.*|on-this-day.*|calendar.*|dataset.*))?");
    }
}
