package org.honorarycities.api.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.Facet;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * A list as GeoJSON (RFC 7946).
 *
 * @param <T> what it lists
 * @param type always {@code FeatureCollection}
 * @param features the records of this part
 * @param total how many records match in all
 * @param limit how many records were asked for at most
 * @param offset how many records were passed over
 * @param links where the other parts are
 * @param facets for each facet asked for its values, as in JSON; absent unless asked for
 */
public record FeatureCollection<T>(
        @Schema(allowableValues = "FeatureCollection") String type,
        List<Feature<T>> features,
        long total,
        int limit,
        int offset,
        PageLinks links,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facet>> facets) {

    /**
     * A record as GeoJSON.
     *
     * @param <T> what it is
     * @param type always {@code Feature}
     * @param id the id of the record
     * @param geometry where it is; null if nowhere in particular
     * @param properties the record as JSON has it
     */
    record Feature<T>(
            @Schema(allowableValues = "Feature") String type,
            String id,
            @Nullable Geometry geometry,
            T properties) {}

    /** Where a record is: a point or several. */
    @Schema(
            description = "Where a record is: a point or several.",
            oneOf = {Point.class, MultiPoint.class})
    sealed interface Geometry permits Point, MultiPoint {

        static @Nullable Geometry of(List<double[]> points) {
            return switch (points.size()) {
                case 0 -> null;
                case 1 -> new Point("Point", points.get(0));
                default -> new MultiPoint("MultiPoint", points);
            };
        }
    }

    /**
     * A point.
     *
     * @param type always {@code Point}
     * @param coordinates longitude and latitude, in WGS 84 degrees
     */
    record Point(
            @Schema(allowableValues = "Point") String type,
            @ArraySchema(minItems = 2, maxItems = 2) double[] coordinates)
            implements Geometry {}

    /**
     * Several points.
     *
     * @param type always {@code MultiPoint}
     * @param coordinates longitude and latitude of each, in WGS 84 degrees
     */
    record MultiPoint(
            @Schema(allowableValues = "MultiPoint") String type, List<double[]> coordinates) implements Geometry {}

    static <T> FeatureCollection<T> of(ListResponse<T> list) {
        return new FeatureCollection<>(
                "FeatureCollection",
                list.data().stream().map(FeatureCollection::feature).toList(),
                list.total(),
                list.limit(),
                list.offset(),
                list.links(),
                list.facets());
    }

    private static <T> Feature<T> feature(T record) {
        HasLocation located = (HasLocation) record;
        return new Feature<>("Feature", located.id(), Geometry.of(located.coordinates()), record);
    }
}
