package org.honorarycities.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Field;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.StrictParametersInterceptor;
import org.honorarycities.api.format.Formats;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Completes the parameters of an operation with formats, patterns and allowed values. */
final class OpenApiParameters {

    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            CalendarDate.class, "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
            MonthDay.class, "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");

    private OpenApiParameters() {}

    static void complete(Operation operation, HandlerMethod handler) {
        Map<String, Field> fields = new HashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType().isRecord()) {
                for (Field field : parameter.getParameterType().getDeclaredFields()) {
                    fields.put(field.getName(), field);
                }
            }
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                complete(parameter, fields.get(parameter.getName()));
                if (parameter.getName().equals("format")) {
                    restrict(parameter.getSchema(), Formats.of(handler));
                }
            });
        }
    }

    /** Completes a parameter from its record field; a parameter without a field is an identifier in the path. */
    private static void complete(Parameter parameter, @Nullable Field field) {
        Schema<?> schema = parameter.getSchema();
        parameter.setDescription(OpenApiDocument.markdown(parameter.getDescription()));
        Set<String> types = (schema.getTypes() == null) ? Set.of(schema.getType()) : schema.getTypes();
        String type =
                types.stream().filter(one -> !one.equals("null")).findFirst().orElseThrow();
        schema.setTypes(Set.of(type));
        switch (type) {
            case "integer" -> schema.setFormat("int32");
            case "array" -> {
                parameter.setStyle(Parameter.StyleEnum.FORM);
                parameter.setExplode(false);
                parameter.setExample(
                        Arrays.asList(parameter.getExample().toString().split(",")));
                schema.setMinItems(1);
                schema.setUniqueItems(true);
            }
            case "string" -> {
                if (parameter.getExample() != null) {
                    parameter.setExample(parameter.getExample().toString());
                }
                schema.setMinLength(1);
                if (schema.getMaxLength() == null) {
                    schema.setMaxLength(StrictParametersInterceptor.MAX_LENGTH);
                }
            }
            default -> {}
        }
        if (field == null) {
            schema.setPattern(ID);
            return;
        }
        if (PATTERNS.containsKey(field.getType())) {
            schema.setPattern(PATTERNS.get(field.getType()));
        }
        if (field.isAnnotationPresent(AllowedValues.class)) {
            List<String> values =
                    List.of(field.getAnnotation(AllowedValues.class).value());
            restrict(type.equals("array") ? schema.getItems() : schema, values);
            if (type.equals("array")) {
                schema.setMaxItems(values.size());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void restrict(Schema<?> schema, List<String> values) {
        ((Schema<String>) schema).setEnum(values);
        schema.setMinLength(null);
        schema.setMaxLength(null);
    }
}
