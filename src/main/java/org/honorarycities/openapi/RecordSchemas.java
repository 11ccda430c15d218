package org.honorarycities.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.honorarycities.api.ListResponse;
import org.jspecify.annotations.Nullable;

/**
 * Completes the schemas of records and names them after their content. A component is required unless it is omitted
 * when null, and nullable only if annotated with {@link Nullable}.
 */
class RecordSchemas implements ModelConverter {

    private final Map<String, JavaType> records = new TreeMap<>();

    /** Names the schema of each record before springdoc derives the name from its class. */
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType javaType = TypeFactory.defaultInstance().constructType(type.getType());
        if (isOurs(javaType)) {
            String name = nameOf(javaType);
            records.put(name, javaType);
            type.name(name);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static boolean isOurs(JavaType type) {
        return type.getRawClass().isRecord() && type.getRawClass().getName().startsWith("org.honorarycities.");
    }

    /** Derives the schema name of a record, for example {@code PlaceList} or {@code PlaceStatus}. */
    static String nameOf(JavaType type) {
        Class<?> record = type.getRawClass();
        String name = record.getSimpleName().replaceFirst("(View|Response)$", "");
        Class<?> owner = record.getEnclosingClass();
        if (owner != null && owner.getSimpleName().matches(".+(View|Detail)")) {
            name = owner.getSimpleName().replaceFirst("(View|Detail)$", "") + name;
        }
        if (type.containedTypeCount() == 0) {
            return name;
        }
        String content = nameOf(type.containedType(0));
        return record.getPackageName().startsWith(ListResponse.class.getPackageName())
                ? content.replaceFirst("Detail$", "") + name
                : name + content;
    }

    /**
     * Adds a schema that is not the return type of any method.
     *
     * @return a reference to the schema
     */
    Schema<?> add(Type type, Components components) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (!components.getSchemas().containsKey(name)) {
                components.addSchemas(name, schema);
            }
        });
        return resolved.schema;
    }

    /** Completes all schemas. */
    void complete(Components components) {
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.getSchemas().forEach(this::complete);
    }

    private void complete(String name, Schema<?> schema) {
        if (records.containsKey(name)) {
            Set<String> required = new LinkedHashSet<>();
            complete(schema, records.get(name), required);
            schema.setRequired(List.copyOf(required));
        }
    }

    private static void complete(Schema<?> schema, JavaType record, Set<String> required) {
        for (RecordComponent component : record.getRawClass().getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                JavaType type = TypeFactory.defaultInstance()
                        .resolveMemberType(component.getGenericType(), record.getBindings());
                complete(schema, type, required);
            } else if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                complete(schema, component, required);
            }
        }
    }

    private static void complete(Schema<?> schema, RecordComponent component, Set<String> required) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = (renamed == null) ? component.getName() : renamed.value();
        Schema<?> property = schema.getProperties().get(name);
        if (property.getDescription() == null) {
            property.setDescription(javadoc(component));
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && isLeftOut(component)) {
            return;
        }
        required.add(name);
        if (nullable) {
            schema.getProperties().put(name, orNull(property));
        }
    }

    private static boolean isLeftOut(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class)
                || component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            Schema<?> either = new Schema<>().description(schema.getDescription());
            either.addOneOfItem(new Schema<>().$ref(schema.get$ref()));
            either.addOneOfItem(new Schema<>().types(Set.of("null")));
            return either;
        }
        if (schema.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            types.add("null");
            schema.setTypes(types);
        }
        return schema;
    }

    /** Returns the Javadoc of a component, which springdoc does not find if the property has another name. */
    private static @Nullable String javadoc(RecordComponent component) {
        return RuntimeJavadoc.getJavadoc(component.getDeclaringRecord()).getRecordComponents().stream()
                .filter(text -> text.getName().equals(component.getName()))
                .map(ParamJavadoc::getComment)
                .map(new CommentFormatter()::format)
                .findFirst()
                .orElse(null);
    }
}
