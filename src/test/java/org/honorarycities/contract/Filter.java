package org.honorarycities.contract;

import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a parameter asks of a record, said a second time and without a database.
 *
 * @param name the name of the parameter
 * @param value gives it a value
 * @param condition whether a record satisfies it
 */
record Filter(String name, Function<Random, String> value, Condition condition) {

    /** Whether a record satisfies a parameter; the whole query is there for those that depend on others. */
    interface Condition {
        boolean holds(JsonNode record, String value, Query query);
    }

    /** A parameter that takes one or several values, of which a record must have one. */
    static Filter ofValues(String name, List<String> values, BiPredicate<JsonNode, String> condition) {
        List<String> distinct = values.stream().distinct().toList();
        return new Filter(
                name,
                random -> random.ints(0, distinct.size())
                        .limit(1 + random.nextInt(2))
                        .distinct()
                        .mapToObj(distinct::get)
                        .collect(Collectors.joining(",")),
                (record, value, query) -> valuesOf(value).stream().anyMatch(one -> condition.test(record, one)));
    }

    /** The values of a parameter that takes several: some hold a comma with a blank after it. */
    static List<String> valuesOf(String value) {
        return List.of(value.split(",(?! )"));
    }

    /** A parameter that takes one of a few values. */
    static Filter ofOneValue(String name, List<String> values, BiPredicate<JsonNode, String> condition) {
        return new Filter(
                name,
                random -> values.get(random.nextInt(values.size())),
                (record, value, query) -> condition.test(record, value));
    }

    /** A parameter that asks for the value of a property. */
    static Filter ofProperty(String name, List<JsonNode> records) {
        Function<JsonNode, String> property = record -> {
            JsonNode value = record.path(name);
            return (value.isObject() ? value.path("id") : value).asString("");
        };
        List<String> values = records.stream()
                .map(property)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return ofValues(name, values, (record, value) -> property.apply(record).equals(value));
    }
}
