package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;

/** What can be asked, by the OpenAPI document, so that tests walk over all there is and will be. */
record ApiDocument(List<Operation> operations) {

    /** What is served without being in the document, and what is not served at all. */
    static final List<String> OTHER_PATHS = List.of(
            "/",
            "/.well-known/security.txt",
            "/actuator/health",
            "/explorer/main.js",
            "/favicon.ico",
            "/openapi.json",
            "/robots.txt",
            "/problems/not-found",
            "/swagger-ui.html",
            "/swagger-ui/index.html",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/api-docs/swagger-config",
            "/actuator/nothing",
            "/api/v1/nothing",
            "/explorer/nothing.js",
            "/nothing",
            "/problems/nothing",
            "/swagger-ui/nothing.js",
            "/v3/api-docs/nothing",
            "/webjars/nothing.js");

    /** An address of each operation, and all other paths. */
    static List<String> addresses(Api api) {
        return addresses(api, "");
    }

    static List<String> addresses(Api api, String contextPath) {
        return Stream.concat(
                        of(api, contextPath).operations.stream()
                                .map(operation -> operation.query().address()),
                        OTHER_PATHS.stream().map(path -> contextPath + path))
                .toList();
    }

    static ApiDocument of(Api api) {
        return of(api, "");
    }

    static ApiDocument of(Api api, String contextPath) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                api.follow(contextPath + "/v3/api-docs").json().path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            operations.add(new Operation(
                    contextPath + path.getKey(),
                    get.path("parameters").valueStream().map(Parameter::of).toList(),
                    List.copyOf(
                            get.path("responses").path("200").path("content").propertyNames())));
        }
        return new ApiDocument(operations);
    }

    List<Operation> lists() {
        return operations.stream().filter(operation -> operation.takes("limit")).toList();
    }

    /**
     * A path that can be got.
     *
     * @param path the path with its variables
     * @param parameters its parameters, variables of the path among them
     * @param types the media types it answers in
     */
    record Operation(String path, List<Parameter> parameters, List<String> types) {

        /** Asks for the path without parameters, for the record of the example. */
        Query query() {
            String address = path;
            for (Parameter variable : parameters) {
                address = address.replace("{" + variable.name + "}", variable.example);
            }
            return Query.of(address);
        }

        /** The parameters of its query. */
        List<Parameter> queryParameters() {
            return parameters.stream()
                    .filter(parameter -> parameter.in.equals("query"))
                    .toList();
        }

        boolean takes(String name) {
            return parameters.stream().anyMatch(parameter -> parameter.name.equals(name));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param in where it stands: {@code path} or {@code query}
     * @param type its type, for example {@code integer}
     * @param example a value it may have
     */
    record Parameter(String name, String in, String type, String example) {

        static Parameter of(JsonNode parameter) {
            JsonNode type = parameter.path("schema").path("type");
            return new Parameter(
                    parameter.path("name").asString(),
                    parameter.path("in").asString(),
                    type.isArray() ? type.path(0).asString() : type.asString(),
                    text(parameter.path("example")));
        }

        /** A list of values is written with commas between them. */
        private static String text(JsonNode example) {
            return example.isArray()
                    ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                    : example.asString();
        }

        boolean isList() {
            return type.equals("array");
        }

        boolean isNumber() {
            return type.equals("integer") || type.equals("number");
        }

        /** Whether it takes a year, a month or a day. */
        boolean isDate() {
            return !isNumber() && example.matches("\\d{4}(-\\d{2}){0,2}");
        }

        /** Whether it takes a day of the year. */
        boolean isDayOfYear() {
            return example.matches("\\d{2}-\\d{2}");
        }

        /** How many coordinates it takes. */
        int coordinates() {
            return example.matches("-?[\\d.]+(,-?[\\d.]+)+") ? example.split(",").length : 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
