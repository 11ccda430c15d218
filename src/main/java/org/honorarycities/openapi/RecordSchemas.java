package org.honorarycities.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.github.therapi.runtimejavadoc.CommentFormatter;
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
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.honorarycities.api.ListResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Completes the schemas of records and names them after their content. A component is required unless it is omitted
 * when null, and nullable only if annotated with {@link Nullable}.
 */
@Component
class RecordSchemas implements ModelConverter {

    /** Far more than any array of the records has. */
    private static final int MAX_ITEMS = 10_000;

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final Map<String, JavaType> records = new HashMap<>();
    private final Components referenced = new Components();

    /** Names the schema of each record before springdoc derives the name from its class. */
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType javaType = TYPES.constructType(type.getType());
        Class<?> rawClass = javaType.getRawClass();
        if (rawClass.isRecord() && rawClass.getName().startsWith("org.honorarycities.")) {
            String name = nameOf(javaType);
            records.put(name, javaType);
            type.name(name);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
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

    /** Returns a reference to a schema, which is added to the document. */
    Schema<?> reference(Type type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(referenced::addSchemas);
        return resolved.schema;
    }

    /** Adds the referenced schemas, and completes all. */
    void complete(Components components) {
        components.getSchemas().forEach(referenced::addSchemas);
        components.setSchemas(new TreeMap<>(referenced.getSchemas()));
        components.getSchemas().forEach((name, schema) -> {
            if (records.containsKey(name)) {
                complete(schema, records.get(name));
            }
            describe(schema);
        });
    }

    /** Converts descriptions to Markdown and bounds arrays. */
    private static void describe(Schema<?> schema) {
        schema.setDescription(Markdown.of(schema.getDescription()));
        for (Schema<?> array = schema; array.getItems() != null; array = array.getItems()) {
            array.setMaxItems(array.getMaxItems() == null ? Integer.valueOf(MAX_ITEMS) : array.getMaxItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            describe(values);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(RecordSchemas::describe);
        }
    }

    private static void complete(Schema<?> schema, JavaType record) {
        for (RecordComponent component : record.getRawClass().getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                complete(schema, TYPES.resolveMemberType(component.getGenericType(), record.getBindings()));
            } else if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                complete(schema, component);
            }
        }
    }

    private static void complete(Schema<?> schema, RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = (renamed == null) ? component.getName() : renamed.value();
        Schema<?> property = schema.getProperties().get(name);
        if (property.getDescription() == null) {
            property.setDescription(javadoc(component));
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean omitted = component.getAccessor().isAnnotationPresent(JsonInclude.class)
                || component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class);
        if (!nullable || !omitted) {
            schema.addRequiredItem(name);
        }
        if (nullable && !omitted) {
            schema.getProperties().put(name, orNull(property));
        }
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>()
                    .description(schema.getDescription())
                    .addOneOfItem(new Schema<>().$ref(schema.get$ref()))
                    .addOneOfItem(new Schema<>().types(Set.of("null")));
        }
        schema.addType("null");
        return schema;
    }

    /** Returns the Javadoc of a component, which springdoc does not find if the property has another name. */
    private static @Nullable String javadoc(RecordComponent component) {
        return RuntimeJavadoc.getJavadoc(component.getDeclaringRecord()).getRecordComponents().stream()
                .filter(text -> text.getName().equals(component.getName()))
                .map(text -> new CommentFormatter().format(text.getComment()))
                .findFirst()
                .orElse(null);
    }
}
