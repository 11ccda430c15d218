package org.honorarycities.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes the place of a record page for search engines, in the terms of schema.org. */
final class StructuredData {

    private StructuredData() {}

    /**
     * Describes a place.
     *
     * @param address the absolute address of its page, or a path
     * @param place the place in full, as the API responds it
     */
    static JsonNode of(String address, JsonNode place) {
        String name = place.path("name").asString();
        List<String> same = new ArrayList<>();
        add(same, "https://www.wikidata.org/wiki/", place.path("wikidata"));
        add(same, "https://sws.geonames.org/", place.path("geonames"));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@context", "https://schema.org");
        described.put(
                "@type", place.path("kind").asString().equals("fortress") ? "LandmarksOrHistoricalBuildings" : "City");
        described.put("@id", address);
        described.put("name", name);
        described.put(
                "alternateName",
                place.path("names")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(one -> !Objects.equals(one, name))
                        .distinct()
                        .toList());
        described.put(
                "geo",
                sorted(Map.of(
                        "@type", "GeoCoordinates",
                        "latitude", place.at("/location/latitude").asDouble(),
                        "longitude", place.at("/location/longitude").asDouble())));
        described.put(
                "containedInPlace",
                sorted(Map.of("@type", "Country", "name", place.path("country").asString())));
        described.put("sameAs", same);
        described.put(
                "additionalProperty",
                place.path("awards").valueStream().map(StructuredData::award).toList());
        return JsonMapper.shared().valueToTree(described);
    }

    private static Map<String, Object> award(JsonNode award) {
        return sorted(Map.of(
                "@type", "PropertyValue",
                "name", award.at("/title/name").asString(),
                "value", award.at("/awarded/edtf").asString()));
    }

    /** Sorts properties, so that all instances write the same page. */
    private static Map<String, Object> sorted(Map<String, Object> properties) {
        return new TreeMap<>(properties);
    }

    private static void add(List<String> addresses, String start, JsonNode id) {
        if (id.isString()) {
            addresses.add(start + id.asString());
        }
    }
}
