package org.honorarycities.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.Api;
import tools.jackson.databind.JsonNode;

/**
 * A path and the parameters to ask it with.
 *
 * @param path the path
 * @param parameters the values of the parameters by their names, not encoded
 */
record Query(String path, Map<String, String> parameters) {

    static Query of(String path) {
        return new Query(path, Map.of());
    }

    Query with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Query(path, more);
    }

    /** The path and the query, encoded. */
    String address() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    Api.Answer ask(Api api, String... headers) {
        return api.follow(address(), headers);
    }

    long total(Api api) {
        return ask(api).json().path("total").asLong(-1);
    }

    /** All records that match, in their order, from as many pages as it takes. */
    List<JsonNode> records(Api api) {
        List<JsonNode> records = new ArrayList<>();
        pages(api).forEach(page -> page.path("data").forEach(records::add));
        return records;
    }

    /** All pages from this one on, as their links to the next lead. */
    List<JsonNode> pages(Api api) {
        List<JsonNode> pages = new ArrayList<>();
        String link = (parameters.containsKey("limit") ? this : with("limit", "500")).address();
        while (link != null) {
            JsonNode page = api.follow(link).json();
            pages.add(page);
            link = page.path("links").path("next").asString(null);
        }
        return pages;
    }

    @Override
    public String toString() {
        return path + parameters;
    }
}
