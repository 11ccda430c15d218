package org.honorarycities.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the files of a Tabular Data Package against its description: headers, types, constraints and keys. Written from
 * the standard (datapackage.org, version 2), apart from the reader of the application.
 */
final class DataPackageCheck {

    private final Map<String, byte[]> files;
    private final Map<String, Csv> tables = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private DataPackageCheck(Map<String, byte[]> files) {
        this.files = files;
    }

    /** What is wrong with a data package; nothing, if all is well. */
    static List<String> faults(Map<String, byte[]> files) {
        DataPackageCheck check = new DataPackageCheck(files);
        check.run(JsonMapper.shared().readTree(files.get("datapackage.json")));
        return check.faults;
    }

    private void run(JsonNode description) {
        for (JsonNode resource : description.path("resources")) {
            byte[] file = files.get(resource.path("path").asString());
            if (file == null) {
                faults.add("There is no file " + resource.path("path"));
                return;
            }
            tables.put(resource.path("name").asString(), Csv.read(new String(file, StandardCharsets.UTF_8)));
        }
        for (JsonNode resource : description.path("resources")) {
            check(resource);
        }
    }

    private void check(JsonNode resource) {
        String name = resource.path("name").asString();
        JsonNode schema = resource.path("schema");
        Csv table = tables.get(name);
        List<String> columns = schema.path("fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();
        if (!table.header().equals(columns)) {
            faults.add(name + " has the columns " + table.header() + ", not " + columns);
            return;
        }
        for (JsonNode field : schema.path("fields")) {
            for (Map<String, String> row : table.rows()) {
                String value = row.get(field.path("name").asString());
                if (!isValid(field, value)) {
                    faults.add(name + ": '" + value + "' is no " + field);
                }
            }
        }
        List<String> key = texts(schema.path("primaryKey"));
        if (keys(table, key).size() != table.rows().size()) {
            faults.add(name + " has two rows with the same " + key);
        }
        for (JsonNode foreignKey : schema.path("foreignKeys")) {
            JsonNode reference = foreignKey.path("reference");
            String target = reference.path("resource").asString();
            Set<List<String>> missing = keys(table, texts(foreignKey.path("fields")));
            missing.removeAll(keys(tables.get(target.isEmpty() ? name : target), texts(reference.path("fields"))));
            missing.removeIf(values -> values.stream().allMatch(String::isEmpty));
            if (!missing.isEmpty()) {
                faults.add(name + " refers to " + missing + ", which " + target + " has not");
            }
        }
    }

    private static Set<List<String>> keys(Csv table, List<String> columns) {
        return table.rows().stream()
                .map(row -> columns.stream().map(row::get).toList())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> texts(JsonNode list) {
        return list.isString()
                ? List.of(list.asString())
                : list.valueStream().map(JsonNode::asString).toList();
    }

    private static boolean isValid(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        if (constraints.has("enum") && !texts(constraints.path("enum")).contains(value)) {
            return false;
        }
        if (constraints.has("pattern")
                && !value.matches(constraints.path("pattern").asString())) {
            return false;
        }
        if (value.length() > constraints.path("maxLength").asInt(Integer.MAX_VALUE)) {
            return false;
        }
        return switch (field.path("type").asString()) {
            case "string" -> true;
            case "boolean" -> value.equals("true") || value.equals("false");
            case "integer" -> value.matches("-?\\d+") && isWithin(constraints, value);
            case "number" -> value.matches("-?\\d+(\\.\\d+)?") && isWithin(constraints, value);
            case "list" ->
                !(field.path("delimiter").asString(",")
                                + value
                                + field.path("delimiter").asString(","))
                        .contains(field.path("delimiter").asString(",").repeat(2));
            default -> false;
        };
    }

    private static boolean isWithin(JsonNode constraints, String value) {
        double number = Double.parseDouble(value);
        return number >= constraints.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                && number <= constraints.path("maximum").asDouble(Double.POSITIVE_INFINITY);
    }
}
