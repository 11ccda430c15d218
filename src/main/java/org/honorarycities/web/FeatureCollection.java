package org.honorarycities.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list as GeoJSON (RFC 7946).
 *
 * @param type always {@code FeatureCollection}
 * @param features the records of this part
 * @param total how many records match in all
 * @param limit how many records were asked for at most
 * @param offset how many records were passed over
 * @param links where the other parts are
 */
record FeatureCollection(String type, List<Feature> features, long total, int limit, int offset, PageLinks links) {

    /**
     * A record as GeoJSON.
     *
     * @param type always {@code Feature}
     * @param id the id of the record
     * @param geometry where it is; null if nowhere in particular
     * @param properties the record as JSON has it
     */
    record Feature(String type, String id, @Nullable Geometry geometry, JsonNode properties) {}

    /**
     * Where a record is.
     *
     * @param type {@code Point} or {@code MultiPoint}
     * @param coordinates longitude and latitude, or several of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Geometry(String type, Object coordinates) {

        static @Nullable Geometry of(List<double[]> points) {
            return switch (points.size()) {
                case 0 -> null;
                case 1 -> new Geometry("Point", points.get(0));
                default -> new Geometry("MultiPoint", points);
            };
        }
    }

    static FeatureCollection of(ListResponse<?> list, JsonMapper json) {
        return new FeatureCollection(
                "FeatureCollection",
                list.data().stream()
                        .map(record -> feature((Located) record, json))
                        .toList(),
                list.total(),
                list.limit(),
                list.offset(),
                list.links());
    }

    private static Feature feature(Located record, JsonMapper json) {
        JsonNode properties = json.valueToTree(record);
        return new Feature("Feature", properties.path("id").asString(), Geometry.of(record.coordinates()), properties);
    }
}
