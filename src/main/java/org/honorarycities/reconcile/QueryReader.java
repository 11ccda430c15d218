package org.honorarycities.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.honorarycities.reconcile.Query.Condition;
import org.honorarycities.value.FoldedText;
import tools.jackson.databind.JsonNode;

/** Reads batches of queries. */
class QueryReader {

    /** Maximum number of queries in a batch. */
    static final int MAX_QUERIES = 100;

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_NAME = 300;
    private static final Set<String> FIELDS = Set.of("query", "type", "type_strict", "limit", "properties");

    private final JsonParameter parameter;

    private QueryReader(JsonParameter parameter) {
        this.parameter = parameter;
    }

    /** Reads a batch: queries by their keys, in their order. */
    static Map<String, Query> read(String json) {
        JsonParameter parameter = new JsonParameter("queries");
        JsonNode batch = parameter.readObject(json);
        parameter.require(batch.size() <= MAX_QUERIES, "has " + batch.size() + " queries; send at most " + MAX_QUERIES);
        QueryReader reader = new QueryReader(parameter);
        Map<String, Query> queries = new LinkedHashMap<>();
        batch.forEachEntry((key, query) -> queries.put(key, reader.query(key, query)));
        return queries;
    }

    private Query query(String key, JsonNode query) {
        String at = "is invalid: the query '" + key + "' ";
        parameter.require(query.isObject(), at + "is not a JSON object");
        query.propertyNames()
                .forEach(field -> parameter.require(
                        FIELDS.contains(field),
                        at + "has the unknown field '" + field + "'; known: query, type, limit, properties"));
        JsonNode name = query.path("query");
        boolean hasName = !name.isMissingNode();
        parameter.require(!hasName || name.isString(), at + "has a 'query' that is not a string");
        parameter.require(
                name.asString("").length() <= MAX_NAME, at + "has a 'query' longer than " + MAX_NAME + " characters");
        JsonNode limit = query.path("limit");
        parameter.require(
                limit.isMissingNode() || (limit.isIntegralNumber() && limit.asInt(0) > 0),
                at + "has a 'limit' that is not a positive integer");
        List<Condition> conditions = conditions(at, query.path("properties"));
        parameter.require(hasName || !conditions.isEmpty(), at + "has neither 'query' nor 'properties'");
        return new Query(
                hasName ? name.asString() : null,
                types(at, query.path("type")),
                Math.min(limit.asInt(DEFAULT_LIMIT), MAX_LIMIT),
                conditions);
    }

    private Set<EntityType> types(String at, JsonNode type) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        (type.isArray() ? type.valueStream() : type.isMissingNode() ? Stream.<JsonNode>of() : Stream.of(type))
                .map(one -> one.isObject() ? one.path("id") : one)
                .forEach(one -> {
                    EntityType known = EntityType.of(one.asString(""));
                    parameter.require(
                            known != null,
                            at + "has the unknown type '" + one.asString("") + "'; known: award, person, place, title");
                    types.add(known);
                });
        return types;
    }

    private List<Condition> conditions(String at, JsonNode properties) {
        parameter.require(
                properties.isMissingNode() || properties.isArray(), at + "has 'properties' that are not an array");
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode property : properties) {
            String id = property.path("pid").asString("");
            parameter.require(!id.isEmpty(), at + "has a property without 'pid'");
            EntityProperty known = EntityProperty.of(id);
            parameter.require(known != null, at + "has the unknown property '" + id + "'");
            JsonNode value = property.path("v");
            parameter.require(!value.isMissingNode(), at + "has the property '" + id + "' without 'v'");
            Set<String> values = new LinkedHashSet<>();
            (value.isArray() ? value.valueStream() : Stream.of(value))
                    .flatMap(one -> one.isObject() ? Stream.of(one.path("id"), one.path("name")) : Stream.of(one))
                    .map(one -> FoldedText.of(one.asString("")))
                    .filter(text -> !text.isEmpty())
                    .forEach(values::add);
            if (!values.isEmpty()) {
                conditions.add(new Condition(known, values));
            }
        }
        return conditions;
    }
}
