package org.honorarycities.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the requested fields of the records in JSON responses. */
@RestControllerAdvice
@Order(1)
public class ResponseFields implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    ResponseFields(JsonMapper json) {
        this.json = json;
    }

    /** Returns the fields of the records that a handler responds with; none if it does not respond with records. */
    public static List<String> of(Method handler) {
        ResolvableType type = ResolvableType.forMethodReturnType(handler);
        while (type.resolve() != ListResponse.class && type.resolve() != RecordResponse.class) {
            if (!type.hasGenerics()) {
                return List.of();
            }
            type = type.getGeneric(0);
        }
        return names(type.getGeneric(0).toClass()).sorted().toList();
    }

    private static Stream<String> names(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? names(component.getType())
                        : Stream.of(component).map(RecordComponent::getName));
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ListResponse<?> list && list.fields() != null) {
            JsonNode tree = json.valueToTree(list);
            tree.path("data").forEach(record -> ((ObjectNode) record).retain(list.fields()));
            return tree;
        }
        if (body instanceof RecordResponse<?> single && single.fields() != null) {
            Set<String> kept = new HashSet<>(single.fields());
            kept.add("links");
            return json.<ObjectNode>valueToTree(single).retain(kept);
        }
        return body;
    }
}
