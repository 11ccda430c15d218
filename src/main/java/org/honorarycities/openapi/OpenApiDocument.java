package org.honorarycities.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/** Completes the OpenAPI document with details that springdoc does not derive from the code, in a stable order. */
class OpenApiDocument implements OpenApiCustomizer {

    private final RequestMappingHandlerMapping handlers;
    private final RecordSchemas schemas;
    private final OpenApiResponses responses;

    OpenApiDocument(RequestMappingHandlerMapping handlers, RecordSchemas schemas, OpenApiResponses responses) {
        this.handlers = handlers;
        this.schemas = schemas;
        this.responses = responses;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setSecurity(List.of());
        document.getTags().sort(Comparator.comparing(Tag::getName));
        Paths paths = new Paths();
        new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
        document.setPaths(paths);
        responses.declare(document.getComponents());
        document.getComponents()
                .getParameters()
                .keySet()
                .forEach(
                        header -> paths.values().forEach(path -> path.addParametersItem(new Parameter().$ref(header))));
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(paths::containsKey)
                        .map(paths::get)
                        .map(PathItem::getGet)
                        .forEach(operation -> complete(operation, handler, document)));
        schemas.complete(document.getComponents());
        document.getComponents().getSchemas().values().forEach(OpenApiDocument::format);
    }

    private void complete(Operation operation, HandlerMethod handler, OpenAPI document) {
        operation.setSummary(operation.getSummary().replaceFirst("\\.$", ""));
        operation.setDescription(markdown(operation.getDescription()));
        OpenApiParameters.complete(operation, handler);
        responses.complete(operation, handler, document.getComponents());
    }

    private static void format(Schema<?> schema) {
        schema.setDescription(markdown(schema.getDescription()));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(OpenApiDocument::format);
        }
    }

    /** Converts Javadoc HTML to Markdown. */
    static @Nullable String markdown(@Nullable String javadoc) {
        if (javadoc == null || javadoc.isBlank()) {
            return null;
        }
        String text = HtmlUtils.htmlUnescape(javadoc.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("<code> ?", "`")
                .replaceAll(" ?</code>", "`"));
        return StringUtils.capitalize(text) + (text.endsWith(".") ? "" : ".");
    }
}
