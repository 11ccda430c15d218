package org.honorarycities.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Examples of responses, taken from the running application: one record of each list, in each format. */
final class ResponseExamples {

    private static final Set<String> FORMATS = Set.of("application/json", "application/geo+json", "text/csv");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    ResponseExamples(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Returns the examples by path and format. */
    ObjectNode of(JsonNode document) {
        ObjectNode examples = JsonMapper.shared().createObjectNode();
        Operation.of(document)
                .forEach(operation -> operation.description().at("/responses/200/content").propertyNames().stream()
                        .filter(FORMATS::contains)
                        .forEach(format ->
                                examples.withObjectProperty(operation.path()).set(format, of(operation, format))));
        return examples;
    }

    /** Returns the response to a request, without the check against the committed document, which may be older. */
    private JsonNode of(Operation operation, String format) {
        URI uri = UriComponentsBuilder.fromUriString(address + path(operation))
                .encode()
                .build()
                .toUri();
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", format).build();
        try {
            String body =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return format.endsWith("json") ? JsonMapper.shared().readTree(body) : StringNode.valueOf(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One record of a list; anniversaries of one day, because the default changes daily. */
    private static String path(Operation operation) {
        if (operation.isList()) {
            return operation.address("limit=1");
        }
        return operation.address(operation.queryParameters().stream()
                .filter(parameter -> parameter.name().equals("date"))
                .map(parameter -> parameter.with(parameter.example()))
                .toArray(String[]::new));
    }

    /** Sets the examples in a document. */
    static void set(ObjectNode document, ObjectNode examples) {
        examples.forEachEntry((path, formats) -> formats.forEachEntry((format, example) -> ((ObjectNode) document.at(
                        "/paths/" + Contract.escaped(path) + "/get/responses/200/content/" + Contract.escaped(format)))
                .set("example", example)));
    }
}
