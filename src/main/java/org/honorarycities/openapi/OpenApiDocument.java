package org.honorarycities.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
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
 * {@code openapi-components.json}.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

    private final RecordSchemas schemas;

    OpenApiDocument(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public void customise(OpenAPI document) {
        Components shared = shared();
        document.getComponents()
                .parameters(shared.getParameters())
                .headers(shared.getHeaders())
                .responses(shared.getResponses());
        schemas.complete(document.getComponents());
        document.setSecurity(List.of());
        document.getTags().sort(Comparator.comparing(Tag::getName));
        Paths paths = new Paths();
        new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
        document.setPaths(paths);
        for (PathItem path : paths.values()) {
            shared.getParameters().keySet().forEach(name -> path.addParametersItem(new Parameter().$ref(name)));
            Operation operation = path.getGet();
            operation.setSummary(operation.getSummary().replaceFirst("\\.$", ""));
            operation.setDescription(Markdown.of(operation.getDescription()));
        }
    }

    private static Components shared() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("/openapi-components.json")) {
            return Json31.mapper().readValue(file, Components.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
