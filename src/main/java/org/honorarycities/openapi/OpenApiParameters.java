package org.honorarycities.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Field;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.ResponseFields;
import org.honorarycities.api.StrictParametersInterceptor;
import org.honorarycities.api.format.Formats;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Completes the parameters of an operation with formats, patterns and allowed values. */
@Component
class OpenApiParameters implements OperationCustomizer {

    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            CalendarDate.class, "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
            MonthDay.class, "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");

    private final ParameterExamples examples;

    OpenApiParameters(ParameterExamples examples) {
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Map<String, Field> fields = new HashMap<>();
        Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType().isRecord())
                .flatMap(parameter -> Stream.of(parameter.getParameterType().getDeclaredFields()))
                .forEach(field -> fields.put(field.getName(), field));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                complete(parameter, fields.get(parameter.getName()));
                if (parameter.getName().equals("format")) {
                    restrict(parameter.getSchema(), Formats.of(handler));
                } else if (parameter.getName().equals("fields")) {
                    select(parameter, ResponseFields.of(handler.getMethod()));
                }
                ParameterExamples.publish(parameter);
            });
        }
        return operation;
    }

    /** Completes a parameter from its record field; a parameter without a field is an identifier in the path. */
    private void complete(Parameter parameter, @Nullable Field field) {
        parameter.setDescription(Markdown.of(parameter.getDescription()));
        Schema<?> schema = parameter.getSchema();
        schema.getTypes().remove("null");
        if (schema.getTypes().contains("integer")) {
            schema.setFormat("int32");
        } else if (schema.getTypes().contains("array")) {
            parameter.style(Parameter.StyleEnum.FORM).explode(false);
            if (parameter.getExample() != null) {
                parameter.setExample(
                        StrictParametersInterceptor.items(parameter.getExample().toString()));
            }
            schema.minItems(1).maxItems(StrictParametersInterceptor.MAX_ITEMS).uniqueItems(true);
            schema.getItems().minLength(1).maxLength(StrictParametersInterceptor.MAX_LENGTH);
        } else if (schema.getTypes().contains("string")) {
            if (parameter.getExample() != null) {
                parameter.setExample(parameter.getExample().toString());
            }
            if (!parameter.getName().equals("q")) {
                schema.setMinLength(1);
            }
            if (schema.getMaxLength() == null) {
                schema.setMaxLength(StrictParametersInterceptor.MAX_LENGTH);
            }
        }
        if (field == null) {
            schema.setPattern(ID);
        } else if (PATTERNS.containsKey(field.getType())) {
            schema.setPattern(PATTERNS.get(field.getType()));
        } else if (field.isAnnotationPresent(AllowedValues.class)) {
            List<String> values = AllowedValues.Validator.allowedBy(field.getAnnotation(AllowedValues.class));
            if (schema.getItems() == null) {
                restrict(schema, values);
            } else {
                restrict(schema.maxItems(values.size()).getItems(), values);
            }
        } else if (field.isAnnotationPresent(ExistingValue.class)
                && !field.getName().equals("id")) {
            examples.offer(schema.getItems(), field.getAnnotation(ExistingValue.class));
        }
    }

    private static void select(Parameter parameter, List<String> names) {
        Schema<?> name = new Schema<>();
        name.setTypes(Set.of("string"));
        restrict(name, names);
        Schema<?> list = new Schema<>();
        list.setTypes(Set.of("array"));
        list.items(name).minItems(1).maxItems(names.size()).uniqueItems(true);
        parameter.schema(list).setExample(names.subList(0, 1));
    }

    @SuppressWarnings("unchecked")
    private static void restrict(Schema<?> schema, List<String> values) {
        ((Schema<String>) schema.minLength(null).maxLength(null)).setEnum(values);
    }
}
