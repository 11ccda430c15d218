package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document that is served is the committed one, so that a change of the API is a difference under review.
 * {@code -Dopenapi=update} writes what is served to {@code openapi.json} and examples of responses
 * to {@code openapi-examples.json}, {@code -Dopenapi=release} to
 * {@code openapi-released.json} as well, which is what clients were last promised.
 */
@ApiTest
class OpenApiDocumentTests {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples.json");
    private static final String ASKED = System.getProperty("openapi", "");

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    @Test
    void theServedDocumentIsTheCommittedOne() throws IOException {
        ObjectNode document = (ObjectNode) api.ask("GET", "/v3/api-docs").json();
        if (!ASKED.isEmpty()) {
            ObjectNode examples = new ResponseExamples(port).of(document);
            ResponseExamples.set(document, examples);
            Files.writeString(EXAMPLES, pretty(examples));
        }
        String served = pretty(document);
        if (!ASKED.isEmpty()) {
            Files.writeString(RESOURCES.resolve("openapi.json"), served);
        }
        assertThat(served)
                .as("The API has changed. If that is meant, run ./mvnw test -Dtest=OpenApiDocumentTests"
                        + " -Dopenapi=update, and commit the difference of openapi.json with the change.")
                .isEqualTo(Files.readString(RESOURCES.resolve("openapi.json")));
    }

    @Test
    void anExampleOfAResponseIsWhatTheApplicationAnswers() {
        JsonNode document = api.ask("GET", "/v3/api-docs").json();
        ObjectNode copy = (ObjectNode) document.deepCopy();
        ResponseExamples.set(copy, new ResponseExamples(port).of(document));
        if (ASKED.isEmpty()) {
            assertThat(document)
                    .as("The records or their fields have changed. Run ./mvnw test -Dtest=OpenApiDocumentTests"
                            + " -Dopenapi=update, and commit the new examples with the change.")
                    .isEqualTo(copy);
        }
    }

    @Test
    void nothingThatWasReleasedBreaks() throws IOException {
        JsonNode served = api.ask("GET", "/v3/api-docs").json();
        Path file = RESOURCES.resolve("openapi-released.json");
        if (ASKED.equals("release")) {
            Files.writeString(file, pretty(served));
        }
        JsonNode released = JsonMapper.shared().readTree(Files.readString(file));
        if (major(served) == major(released)) {
            assertThat(BreakingChanges.between(released, served))
                    .as("Clients of the released API would break. It only grows until the major version moves.")
                    .isEmpty();
        }
    }

    private static int major(JsonNode document) {
        return Integer.parseInt(document.at("/info/version").asString().replaceFirst("\\..*", ""));
    }

    private static String pretty(JsonNode document) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(document)
                + "\n";
    }
}
