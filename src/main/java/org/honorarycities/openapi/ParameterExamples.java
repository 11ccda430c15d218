package org.honorarycities.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Set;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.ReferenceValues;
import org.springframework.stereotype.Component;

/** Publishes examples of parameters, and the known values of those that readers choose from. */
@Component
class ParameterExamples {

    private static final int MAX_CHOICES = 50;

    private final ReferenceValues references;

    ParameterExamples(ReferenceValues references) {
        this.references = references;
    }

    /** Offers the known values as examples instead of an enumeration, because the data may gain others. */
    void offer(Schema<?> item, ExistingValue existing) {
        Set<String> values = references.of(existing.value());
        if (values.size() <= MAX_CHOICES) {
            strings(item).setExamples(List.copyOf(values));
        }
    }

    /**
     * Moves the example of an optional parameter into its schema, because Swagger UI sends the example of a parameter
     * even if the reader does not touch it. The description shows the example unless there are values to choose from.
     */
    @SuppressWarnings("unchecked")
    static void publish(Parameter parameter) {
        Object example = parameter.getExample();
        if (example == null || Boolean.TRUE.equals(parameter.getRequired())) {
            return;
        }
        Schema<Object> schema = parameter.getSchema();
        schema.setExamples(List.of(example));
        parameter.setExample(null);
        Schema<?> item = (schema.getItems() == null) ? schema : schema.getItems();
        boolean hasChoices = item.getEnum() != null || (item != schema && item.getExamples() != null);
        if (!hasChoices && item.getTypes().contains("string")) {
            String text = (example instanceof List<?> items) ? String.join(",", strings(items)) : example.toString();
            parameter.setDescription(parameter.getDescription() + " Example: `" + text + "`.");
        }
    }

    private static List<String> strings(List<?> items) {
        return items.stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private static Schema<String> strings(Schema<?> item) {
        return (Schema<String>) item;
    }
}
