package org.honorarycities.explorer;

import com.samskivert.mustache.Mustache;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.honorarycities.api.index.DataVersion;
import org.honorarycities.api.index.PublicUrl;
import org.honorarycities.api.problem.Suggestions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders the explorer page, empty or with a record open. */
@Component
class ExplorerPage {

    private final PageTemplate template;
    private final Languages languages;
    private final ExplorerFiles files;
    private final DataVersion version;
    private final PublicUrl publicUrl;

    ExplorerPage(
            PageTemplate template, Languages languages, ExplorerFiles files, DataVersion version, PublicUrl publicUrl) {
        this.template = template;
        this.languages = languages;
        this.files = files;
        this.version = version;
        this.publicUrl = publicUrl;
    }

    String explorer(Words words, String embed, HttpServletRequest request, ApiReader api) {
        Map<String, Object> model = model("", words, request, api);
        model.put("scripts", files.scripts("main.js"));
        model.put("embed", embed);
        return template.render("index", words, model);
    }

    /**
     * Renders the page of a record.
     *
     * @param path the path of the page, without a slash before it
     * @param record what the page shows
     */
    String record(
            Words words,
            String path,
            Map<String, Object> record,
            String embed,
            HttpServletRequest request,
            ApiReader api) {
        Map<String, Object> model = model(path, words, request, api);
        model.put("scripts", files.scripts("main.js", "record.js"));
        model.put("embed", embed);
        model.putAll(record);
        JsonNode place = (JsonNode) record.get("json");
        model.put("structured", inScript(StructuredData.of(model.get("base") + "places/" + text(place, "id"), place)));
        model.put("placeId", text(place, "id"));
        return template.render("index", words, model);
    }

    /** Renders the page for an id that no record has. */
    String missing(Words words, String path, HttpServletRequest request, ApiReader api) {
        Map<String, Object> model = model(path, words, request, api);
        String list = path.substring(0, path.indexOf('/'));
        String id = path.substring(list.length() + 1);
        List<String> known = api.get("/api/v1/" + list + "?limit=500&fields=id")
                .path("data")
                .valueStream()
                .map(place -> text(place, "id"))
                .toList();
        String suggestion = Suggestions.value(id, known);
        model.put("missing", id);
        model.put("suggestion", suggestion == null ? "" : suggestion);
        return template.render("missing", words, model);
    }

    private Map<String, Object> model(String path, Words words, HttpServletRequest request, ApiReader api) {
        String root = path.isEmpty() ? "" : "../";
        Map<String, Object> model = new TreeMap<>();
        model.put("root", root);
        model.put("home", root.isEmpty() ? "." : root);
        model.put("base", publicUrl.configuredOr(request.getContextPath()) + '/');
        model.put("path", path);
        model.put("files", files.folder());
        model.put("version", version.number());
        model.put(
                "languages",
                languages.all().stream()
                        .map(one -> Map.of(
                                "tag", one.language(),
                                "label", one.text("language.name"),
                                "current", one == words))
                        .toList());
        model.put("texts", inScript(JsonMapper.shared().valueToTree(words.texts())));
        model.put("Inline", (Mustache.Lambda) (content, out) -> {
            String asked = content.execute().strip();
            out.write("<script type=\"application/json\" data-request=\"" + asked + "\">"
                    + inScript(api.get('/' + asked.replace("&amp;", "&"))) + "</script>");
        });
        model.put(
                "places",
                RecordPage.plain(api.get("/api/v1/places?limit=500&sort=name&lang=" + words.language())
                        .path("data")));
        return model;
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asString("");
    }

    /** Writes JSON so that no text in it ends the script element. */
    private static String inScript(JsonNode json) {
        return json.toString().replace("<", "\\u003c");
    }
}
