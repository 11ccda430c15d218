package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.honorarycities.Api.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed OpenAPI document, against which every answer in the tests is held. */
public final class Contract {

    static final JsonNode DOCUMENT = read("/openapi.json");

    private static final String ID = "https://honorary-cities.invalid/openapi.json";
    private static final String PAGE = "text/html";
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "/components/schemas/Problem";
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** What was found valid, as many tests ask for the same. */
    private static final Set<String> VALIDATED = ConcurrentHashMap.newKeySet();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(), registry -> registry.schemas(Map.of(ID, closed(DOCUMENT))));

    private Contract() {}

    static JsonNode read(String resource) {
        try (InputStream file = Contract.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer may have no field that the document does not tell of, though clients are to pass over such fields. */
    private static String closed(JsonNode document) {
        JsonNode copy = document.deepCopy();
        copy.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return copy.toString();
    }

    /** Statuses that the document declares together. */
    static final Set<String> OTHER_ERRORS = Set.of("406", "412", "500", "503");

    /** Statuses for a URL or headers that are too long for any path. */
    private static final Set<Integer> LIMITS_OF_THE_SERVER = Set.of(414, 431);

    /**
     * Refuses an answer that the document does not allow.
     *
     * @param method the method of the request
     * @param address the address asked for
     * @param answer the answer
     */
    public static void check(String method, URI address, Answer answer) {
        String request = method + " " + address + " answers " + answer.status();
        String path = address.getPath();
        boolean hasBody = !method.equals("HEAD");
        if (answer.status() >= 400 && answer.header("Content-Type").startsWith(PAGE)) {
            return; // A browser has asked for HTML.
        }
        if (answer.status() >= 400 && !path.startsWith("/actuator") && hasBody) {
            assertThat(answer.header("Content-Type")).as(request).isEqualTo(PROBLEM);
            validate(request, PROBLEM_SCHEMA, answer, false);
        }
        String template = template(path);
        if (template == null) {
            assertThat(path.startsWith("/api/") && answer.status() == 200)
                    .as("%s, but the document has no such path", request)
                    .isFalse();
        } else if (method.equals("GET") || method.equals("HEAD")) {
            String responses = "/paths/" + escaped(template) + "/get/responses/";
            String status = String.valueOf(answer.status());
            checkDeclared(request, responses + (OTHER_ERRORS.contains(status) ? "default" : status), answer, hasBody);
        }
    }

    private static void checkDeclared(String request, String pointer, Answer answer, boolean hasBody) {
        JsonNode declared = DOCUMENT.at(pointer);
        if (declared.isMissingNode() && LIMITS_OF_THE_SERVER.contains(answer.status())) {
            return;
        }
        assertThat(declared.isMissingNode())
                .as("%s, which the document does not declare", request)
                .isFalse();
        String at = pointer;
        if (declared.has("$ref")) {
            at = declared.path("$ref").asString().substring(1);
            declared = DOCUMENT.at(at);
        }
        declared.path("headers").forEachEntry((name, reference) -> checkHeader(request, name, reference, answer));
        if (!hasBody || !declared.has("content")) {
            assertThat(answer.body()).as(request).isEmpty();
            return;
        }
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        JsonNode content = declared.path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s as %s, which the document does not declare", request, type)
                .isFalse();
        if (type.endsWith("json")) {
            validate(request, at + "/content/" + escaped(type) + "/schema", answer, selectsFields(request));
        } else if (type.equals("text/csv") && !selectsFields(request)) {
            assertThat(text(answer).replaceFirst("^\uFEFF", ""))
                    .as(request)
                    .startsWith(content.path("example").asString().replaceFirst("(?s)\r\n.*", "\r\n"));
        }
    }

    private static void checkHeader(String request, String name, JsonNode reference, Answer answer) {
        JsonNode header = DOCUMENT.at(reference.path("$ref").asString().substring(1));
        String value = answer.headers().firstValue(name).orElse(null);
        if (value == null) {
            assertThat(header.path("required").asBoolean())
                    .as("%s without the header %s, which is required", request, name)
                    .isFalse();
        } else if (header.at("/schema/pattern").isString()) {
            assertThat(value)
                    .as("%s with %s", request, name)
                    .matches(header.at("/schema/pattern").asString());
        }
    }

    /** Whether the client leaves out fields of records, even if they are required. */
    private static boolean selectsFields(String request) {
        return request.contains("fields=");
    }

    private static void validate(String request, String pointer, Answer answer, boolean selectsFields) {
        String validation = pointer + ' ' + DigestUtils.md5DigestAsHex(answer.body());
        if (VALIDATED.contains(validation)) {
            return;
        }
        Schema schema = SCHEMAS.computeIfAbsent(pointer, at -> REGISTRY.getSchema(SchemaLocation.of(ID + "#" + at)));
        List<String> errors = schema
                .validate(
                        JsonMapper.shared().readTree(text(answer)),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .filter(error -> !selectsFields || !error.getKeyword().equals("required"))
                .map(Object::toString)
                .toList();
        assertThat(errors)
                .as("%s with what the document does not allow", request)
                .isEmpty();
        VALIDATED.add(validation);
    }

    private static String text(Answer answer) {
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.text();
        }
        try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path of the document, its placeholders standing for one segment each; one without any goes first. */
    private static @Nullable String template(String path) {
        return DOCUMENT.path("paths")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .min(java.util.Comparator.comparing(template -> template.contains("{")))
                .orElse(null);
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
