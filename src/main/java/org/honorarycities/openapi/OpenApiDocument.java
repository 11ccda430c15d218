package org.honorarycities.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes the OpenAPI document: sorts it, and adds the parameters, headers and responses that operations share from
 * {@code openapi-components.json}, and response examples from {@code openapi-examples.json}.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

    /** Tags in the order in which readers need them. */
    private static final List<String> TAGS = List.of(
            "Titles",
            "Places",
            "Awards",
            "Events",
            "Sources",
            "Statements",
            "Disagreements",
            "Search",
            "On this day",
            "Data set");

    private final RecordSchemas schemas;

    OpenApiDocument(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public void customise(OpenAPI document) {
        Components shared = read("/openapi-components.json", Components.class);
        document.getComponents()
                .parameters(shared.getParameters())
                .headers(shared.getHeaders())
                .responses(shared.getResponses());
        schemas.complete(document.getComponents());
        document.setSecurity(List.of());
        document.getTags().sort(Comparator.comparing(tag -> TAGS.indexOf(tag.getName())));
        JsonNode examples = read("/openapi-examples.json", JsonNode.class);
        Paths paths = new Paths();
        new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
        document.setPaths(paths);
        paths.forEach((address, path) -> {
            shared.getParameters().keySet().forEach(name -> path.addParametersItem(new Parameter().$ref(name)));
            Operation operation = path.getGet();
            operation.setSummary(operation.getSummary().replaceFirst("\\.$", ""));
            operation.setDescription(
                    Markdown.of(operation.getDescription()).replace(operation.getSummary() + ". ", ""));
            operation.getResponses().get("200").getContent().forEach((type, body) -> {
                if (examples.path(address).has(type)) {
                    body.setExample(examples.path(address).get(type));
                }
            });
        });
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream(resource)) {
            return Json31.mapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
