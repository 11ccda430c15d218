package org.honorarycities.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.format.CsvColumn;
import org.honorarycities.api.format.FeatureCollection;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.problem.Problem;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Declares the responses of each operation: status codes, headers and media types. Headers and responses other than 200
 * are shared and come from {@code openapi-components.json}.
 */
class OpenApiResponses {

    private static final String ZIP = "application/zip";

    private final RecordSchemas schemas;

    OpenApiResponses(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    /** Adds the shared components. */
    void declare(Components components) {
        try (InputStream file = OpenApiResponses.class.getResourceAsStream("/openapi-components.json")) {
            Components shared = Json31.mapper().readValue(file, Components.class);
            components.setParameters(shared.getParameters());
            components.setHeaders(shared.getHeaders());
            components.setResponses(shared.getResponses());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schemas.add(Problem.class, components);
    }

    /** Declares the responses of an operation. */
    void complete(Operation operation, HandlerMethod handler, Components components) {
        List<String> formats = List.of(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), GetMapping.class)
                .produces());
        ResolvableType type = ResolvableType.forMethodReturnType(handler.getMethod());
        boolean isList = type.resolve() == ListResponse.class;
        boolean isDownload = formats.contains(ZIP);
        ApiResponse answer = operation.getResponses().get("200");
        answer.setDescription(OpenApiDocument.markdown(answer.getDescription()));
        for (String format : formats) {
            Schema<?> body = answer.getContent().get(format).getSchema();
            answer.getContent().addMediaType(format, body(format, body, type.getGeneric(0), components));
        }
        List<String> headers = new ArrayList<>(
                List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.ETAG, HttpHeaders.VARY));
        if (isList) {
            headers.add(HttpHeaders.LINK);
        } else if (isDownload) {
            headers.add(HttpHeaders.CONTENT_DISPOSITION);
        }
        headers.forEach(name -> answer.addHeaderObject(name, new Header().$ref(name)));
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse("200", answer);
        refer(responses, "304", "NotModified");
        refer(responses, "400", "InvalidRequest");
        if (operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn().equals("path"))) {
            refer(responses, "404", "NotFound");
        }
        refer(responses, "406", "NotAcceptable");
        refer(responses, "412", "PreconditionFailed");
        if (!isDownload) { // created at startup, without the database
            refer(responses, "500", "Failure");
            refer(responses, "503", "Unavailable");
        }
        operation.setResponses(responses);
    }

    private static void refer(ApiResponses responses, String status, String name) {
        responses.addApiResponse(status, new ApiResponse().$ref(name));
    }

    private MediaType body(String format, Schema<?> json, ResolvableType listed, Components components) {
        return switch (format) {
            case Formats.CSV ->
                new MediaType()
                        .schema(string("Header row and one row per record (RFC 4180, UTF-8)."))
                        .example(header(listed.resolve(Record.class)));
            case Formats.GEO_JSON -> {
                ResolvableType features = ResolvableType.forClassWithGenerics(FeatureCollection.class, listed);
                yield new MediaType().schema(schemas.add(features.getType(), components));
            }
            case ZIP -> new MediaType().schema(string("ZIP file.").format("binary"));
            default -> new MediaType().schema(json);
        };
    }

    private static String header(Class<?> type) {
        return CsvColumn.of(type).stream().map(CsvColumn::name).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Schema<?> string(String description) {
        return new Schema<String>().types(Set.of("string")).description(description);
    }
}
