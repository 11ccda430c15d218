package org.honorarycities.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a place or an award shows: the responses of the API, and the numbers of the sources. */
final class RecordPage {

    /** The maximum number of ids in one request. */
    private static final int MAX_IDS = 100;

    private final ApiReader api;
    private final Words words;
    private final String lang;

    RecordPage(ApiReader api, Words words) {
        this.api = api;
        this.words = words;
        this.lang = "lang=" + words.language();
    }

    /** Reads a place and all that belongs to it. */
    Map<String, Object> place(String id) {
        JsonNode place = api.get("/api/v1/places/" + id + '?' + lang);
        Map<String, Object> model = new TreeMap<>();
        model.put("place", plain(place));
        String parent = place.at("/status/partOf").asString("");
        if (!parent.isEmpty()) {
            model.put("parent", plain(api.get("/api/v1/places/" + parent + '?' + lang)));
        }
        String of = "?limit=500&place=" + id + '&' + lang;
        JsonNode awards = list("awards" + of);
        JsonNode events = list("events" + of + "&sort=date");
        JsonNode names = list("names" + of);
        JsonNode figures = list("figures" + of);
        model.put("events", plain(events));
        model.put("hasEvents", !events.isEmpty());
        model.put("figures", figures.valueStream().map(RecordPage::figure).toList());
        model.put("names", plain(names));
        model.put("disagreements", plain(list("disagreements?limit=500&place=" + id)));
        Map<String, String> labels = new HashMap<>();
        names.forEach(name -> labels.put("name/" + text(name, "id"), text(name, "value")));
        events.forEach(event -> labels.put("event/" + text(event, "id"), text(event, "label")));
        figures.forEach(figure -> labels.put("figure/" + text(figure, "id"), text(figure, "label")));
        String title = awards.path(0).at("/title/name").asString("");
        model.put(
                "Label",
                PageFunctions.of(subject ->
                        labels.getOrDefault(subject, subject.startsWith("place/") ? text(place, "name") : title)));
        return complete(model, place, awards, "statements?limit=500&place=" + id, events.size());
    }

    /** Reads an award. */
    Map<String, Object> award(String id) {
        JsonNode award = api.get("/api/v1/awards/" + id + '?' + lang);
        JsonNode place = api.get("/api/v1/places/" + award.at("/place/id").asString() + '?' + lang);
        JsonNode awards = JsonMapper.shared().createArrayNode().add(award);
        return complete(new TreeMap<>(), place, awards, "statements?limit=500&award=" + id, 0);
    }

    private Map<String, Object> complete(
            Map<String, Object> model, JsonNode place, JsonNode awards, String statements, int events) {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        model.put("works", works(list(statements), numbers));
        model.put("Sources", (com.samskivert.mustache.Mustache.Lambda) (content, out) -> {
            for (int number : numbers.getOrDefault(content.execute().strip(), Set.of())) {
                out.write(" <a class=\"ref\" href=\"#source-" + number + "\">[" + number + "]</a>");
            }
        });
        model.put("awards", awards.valueStream().map(RecordPage::award).toList());
        model.put("json", place);
        model.put("name", text(place, "name"));
        WrittenDates dates = new WrittenDates(words);
        String titles = awards.valueStream()
                .map(award -> words.text(
                        "page.title",
                        Map.of("title", award.at("/title/name").asString(), "date", dates.of(award.path("awarded")))))
                .collect(Collectors.joining("; "));
        model.put(
                "summary",
                words.text(
                        "page.summary",
                        Map.of(
                                "place", text(place, "name"),
                                "country", words.country(text(place, "country")),
                                "titles", titles,
                                "sources", words.count("sources", ((List<?>) model.get("works")).size()))));
        return model;
    }

    /** Numbers the sources of statements, and collects the numbers by subject, and by subject and property. */
    private List<Object> works(JsonNode statements, Map<String, Set<Integer>> numbers) {
        Map<String, Integer> numberOf = new LinkedHashMap<>();
        for (JsonNode statement : statements) {
            String id = statement.at("/source/id").asString();
            int number = numberOf.computeIfAbsent(id, one -> numberOf.size() + 1);
            String subject = text(statement, "subject");
            numbers.computeIfAbsent(subject, one -> new LinkedHashSet<>()).add(number);
            numbers.computeIfAbsent(subject + '#' + text(statement, "property"), one -> new LinkedHashSet<>())
                    .add(number);
        }
        List<String> ids = new ArrayList<>(numberOf.keySet());
        Map<String, Object> works = new HashMap<>();
        for (int from = 0; from < ids.size(); from += MAX_IDS) {
            String some = String.join(",", ids.subList(from, Math.min(from + MAX_IDS, ids.size())));
            list("sources?limit=500&id=" + some).forEach(source -> works.put(text(source, "id"), plain(source)));
        }
        return ids.stream().map(works::get).toList();
    }

    private JsonNode list(String path) {
        return api.get("/api/v1/" + path).path("data");
    }

    private static Map<String, Object> award(JsonNode award) {
        Map<String, Object> plain = plain(award);
        for (Object act : (List<?>) plain.get("acts")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> values = (Map<String, Object>) act;
            values.put("reported", "reported".equals(values.get("numberStatus")));
        }
        return plain;
    }

    private static Map<String, Object> figure(JsonNode figure) {
        Map<String, Object> plain = plain(figure);
        boolean isExact = figure.hasNonNull("value");
        plain.put("exact", isExact);
        plain.put("range", !isExact && figure.hasNonNull("from") && figure.hasNonNull("to"));
        plain.put("least", !isExact && figure.hasNonNull("from") && !figure.hasNonNull("to"));
        plain.put("most", !isExact && !figure.hasNonNull("from") && figure.hasNonNull("to"));
        return plain;
    }

    @SuppressWarnings("unchecked")
    static <T> T plain(JsonNode json) {
        return (T) JsonMapper.shared().treeToValue(json, Object.class);
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asString("");
    }
}
