package org.honorarycities.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.format.FeatureCollection;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.index.DataVersion;
import org.honorarycities.api.problem.Problem;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Declares the responses of each operation: status codes, headers and media types. */
@Component
class OpenApiResponses implements OperationCustomizer {

    private static final String CALENDAR = "text/calendar";
    private static final String ZIP = "application/zip";

    private final RecordSchemas schemas;

    OpenApiResponses(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        schemas.reference(Problem.class);
        ApiResponse success = operation.getResponses().get("200");
        boolean isDownload = success.getContent().containsKey(ZIP);
        success.setDescription(Markdown.of(success.getDescription()));
        ResolvableType type = ResolvableType.forMethodReturnType(handler.getMethod());
        success.getContent().replaceAll((format, body) -> body(format, body, type.getGeneric(0)));
        List<String> headers = new ArrayList<>(List.of(
                HttpHeaders.CACHE_CONTROL,
                HttpHeaders.CONTENT_LANGUAGE,
                DataVersion.HEADER,
                HttpHeaders.ETAG,
                HttpHeaders.VARY));
        if (type.resolve() == ListResponse.class) {
            headers.add(HttpHeaders.LINK);
        } else if (isDownload) {
            headers.add(HttpHeaders.CONTENT_DISPOSITION);
        }
        headers.forEach(name -> success.addHeaderObject(name, new Header().$ref(name)));
        ApiResponses responses = new ApiResponses().addApiResponse("200", success);
        refer(responses, "304", "NotModified");
        refer(responses, "400", "InvalidRequest");
        if (operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn().equals("path"))) {
            refer(responses, "404", "NotFound");
        }
        refer(responses, ApiResponses.DEFAULT, "Error");
        return operation.responses(responses);
    }

    private static void refer(ApiResponses responses, String status, String name) {
        responses.addApiResponse(status, new ApiResponse().$ref(name));
    }

    private MediaType body(String format, MediaType json, ResolvableType listed) {
        return switch (format) {
            case Formats.CSV -> new MediaType().schema(string("Header row and one row per record (RFC 4180, UTF-8)."));
            case Formats.GEO_JSON -> new MediaType().schema(schemas.reference(FeatureCollection.class));
            case Formats.LINKED_PLACES -> new MediaType().schema(linkedPlaces());
            case CALENDAR -> new MediaType().schema(string("iCalendar object (RFC 5545, UTF-8)."));
            case ZIP -> new MediaType().schema(string("ZIP file.").format("binary"));
            default -> json;
        };
    }

    private static Schema<?> linkedPlaces() {
        Schema<?> document = new Schema<Object>().types(Set.of("object"));
        document.setDescription("Places in the Linked Places Format (JSON-LD and GeoJSON).");
        return document;
    }

    private static Schema<?> string(String description) {
        return new Schema<String>().types(Set.of("string")).description(description);
    }
}
