package org.honorarycities.ogc;

import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * OpenAPI 3.0 definition of the interface: {@code ogc-api.json}, with its paths for a collection repeated for each one,
 * as each has parameters of its own.
 */
@Component
class Definition {

    /** Media type. */
    static final String TYPE = "application/vnd.oai.openapi+json;version=3.0";

    private static final String VARIABLE = "{collectionId}";

    private final JsonMapper json;

    Definition(JsonMapper json) {
        this.json = json;
    }

    /**
     * Creates the definition.
     *
     * @param lists the collections
     * @param path path of the landing page
     */
    String of(List<FeatureList> lists, String path) {
        ObjectNode document = read();
        document.withArray("servers").addObject().put("url", path);
        ObjectNode shared = document.withObject("/components/parameters");
        ObjectNode paths = document.withObject("/paths");
        for (String template : List.copyOf(paths.propertyNames())) {
            if (template.contains(VARIABLE)) {
                String operations = paths.remove(template).toString();
                for (FeatureList list : lists) {
                    ObjectNode own = (ObjectNode) json.readTree(operations
                            .replaceAll("\\bCollection: ", list.title() + ": ")
                            .replaceAll("(get|describe)Collection", "$1" + list.title()));
                    if (template.endsWith("/items")) {
                        addParameters(list, shared, own.withObject("/get").withArray("parameters"));
                    }
                    paths.set(template.replace(VARIABLE, list.id()), own);
                }
            }
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private ObjectNode read() {
        try (InputStream file = Definition.class.getResourceAsStream("/ogc-api.json")) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addParameters(FeatureList list, ObjectNode shared, ArrayNode parameters) {
        Map<String, String> texts = new HashMap<>();
        Arrays.stream(list.handler().getMethodParameters())
                .flatMap(argument ->
                        RuntimeJavadoc.getJavadoc(argument.getParameterType()).getRecordComponents().stream())
                .forEach(component -> texts.put(component.getName(), text(component)));
        list.parameters().forEach((name, type) -> {
            if (shared.has(name)) {
                parameters.addObject().put("$ref", "#/components/parameters/" + name);
            } else {
                ObjectNode parameter = parameters.addObject();
                parameter
                        .put("name", name)
                        .put("in", "query")
                        .put("style", "form")
                        .put("explode", false);
                parameter.put("description", texts.get(name));
                setSchema(type, parameter.putObject("schema"));
            }
        });
    }

    private static void setSchema(Class<?> type, ObjectNode schema) {
        if (Collection.class.isAssignableFrom(type)) {
            schema.put("type", "array").putObject("items").put("type", "string");
        } else {
            schema.put("type", type == Integer.class ? "integer" : type == Double.class ? "number" : "string");
        }
    }

    private static String text(ParamJavadoc component) {
        String text = new CommentFormatter().format(component.getComment()).replaceAll("\\s+", " ");
        return StringUtils.capitalize(HtmlUtils.htmlUnescape(text.replaceAll("</?code> ?", "`"))) + '.';
    }
}
