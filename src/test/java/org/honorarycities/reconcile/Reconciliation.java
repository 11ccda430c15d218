package org.honorarycities.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the reconciliation service, and holds every answer against the schemas of its specification. */
final class Reconciliation {

    private static final Path SCHEMAS = Path.of("src/test/resources/reconciliation-api");
    private static final String BASE = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(Dialects.getDraft7(), registry -> registry.schemas(schemas()));

    private final Api api;

    Reconciliation(Api api) {
        this.api = api;
    }

    /** The schemas by their addresses, without the address of a dialect that is none. */
    private static Map<String, String> schemas() {
        Map<String, String> schemas = new HashMap<>();
        schemas.put("http://swagger.io/v2/schema.json", "{}");
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".json"))::iterator) {
                schemas.put(
                        BASE + file.getFileName(),
                        Files.readString(file).replaceAll("\"\\$(schema|id)\": \"[^\"]*\",", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    static JsonNode valid(String schema, JsonNode json) {
        List<String> errors = REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ".json")).validate(json).stream()
                .map(Object::toString)
                .toList();
        assertThat(errors).as(schema + " " + json).isEmpty();
        return json;
    }

    JsonNode get(String path, String schema) {
        Api.Answer answer = api.ask("GET", path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        return valid(schema, answer.json());
    }

    /** Sends a batch by form. */
    JsonNode match(Map<String, ?> queries) {
        JsonNode batch = JsonMapper.shared().valueToTree(queries);
        valid("reconciliation-query-batch", batch);
        Api.Answer answer = api.post("/reconcile", form("queries", batch.toString()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode results = valid("reconciliation-result-batch", answer.json());
        assertThat(results.propertyNames()).containsExactlyElementsOf(queries.keySet());
        return results;
    }

    /** Sends one query, and returns its candidates. */
    JsonNode candidates(String query) {
        return match(Map.of("q", JsonMapper.shared().readTree(query.replace('\'', '"'))))
                .at("/q/result");
    }

    JsonNode extend(String request) {
        JsonNode asked = valid("data-extension-query", JsonMapper.shared().readTree(request.replace('\'', '"')));
        return valid(
                "data-extension-response",
                api.post("/reconcile", form("extend", asked.toString())).json());
    }

    static String form(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
