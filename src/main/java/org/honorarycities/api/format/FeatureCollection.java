package org.honorarycities.api.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.honorarycities.api.Facet;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as a GeoJSON feature collection (RFC 7946).
 *
 * @param type always {@code FeatureCollection}
 * @param features records of this page
 * @param total total number of matching records
 * @param limit page size
 * @param offset number of skipped records
 * @param links pagination and related links
 * @param facets values of each requested facet, as in the JSON format; omitted unless requested
 */
public record FeatureCollection(
        @Schema(allowableValues = "FeatureCollection") String type,
        List<Feature> features,
        long total,
        int limit,
        int offset,
        PageLinks links,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facet>> facets) {

    /**
     * Record as a GeoJSON feature.
     *
     * @param type always {@code Feature}
     * @param id identifier of the record
     * @param geometry location; null if the record has no particular place
     * @param properties fields of the record as scalars: the columns of the CSV format. Dates are EDTF texts, with
     *     their bounds in {@code _earliest} and {@code _latest}; lists are separated by semicolons
     */
    public record Feature(
            @Schema(allowableValues = "Feature") String type,
            String id,
            @Nullable Geometry geometry,
            Map<String, @Nullable Object> properties) {}

    /** Location of a record: a point, or the points of an event. */
    @Schema(
            description = "Location of a record: a point, or the points of an event.",
            oneOf = {Point.class, MultiPoint.class})
    sealed interface Geometry permits Point, MultiPoint {

        static @Nullable Geometry of(HasLocation record) {
            List<double[]> points = record.coordinates();
            if (points.isEmpty()) {
                return null;
            }
            return record.hasSeveralPoints() ? new MultiPoint("MultiPoint", points) : new Point("Point", points.get(0));
        }
    }

    /**
     * GeoJSON point.
     *
     * @param type always {@code Point}
     * @param coordinates longitude and latitude in degrees (WGS 84)
     */
    record Point(
            @Schema(allowableValues = "Point") String type,
            @ArraySchema(minItems = 2, maxItems = 2) double[] coordinates)
            implements Geometry {}

    /**
     * GeoJSON multi-point.
     *
     * @param type always {@code MultiPoint}
     * @param coordinates longitude and latitude of each point in degrees (WGS 84)
     */
    record MultiPoint(
            @Schema(allowableValues = "MultiPoint") String type, List<double[]> coordinates) implements Geometry {}

    /** Converts a list whose records have a type with a location. */
    public static FeatureCollection of(ListResponse<?> list, Class<?> type) {
        List<CsvColumn> columns = CsvColumn.of(type, list.fields());
        return new FeatureCollection(
                "FeatureCollection",
                list.data().stream().map(record -> feature(record, columns)).toList(),
                list.total(),
                list.limit(),
                list.offset(),
                list.links(),
                list.facets());
    }

    private static Feature feature(Object record, List<CsvColumn> columns) {
        HasLocation located = (HasLocation) record;
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        columns.forEach(column -> properties.put(column.name(), column.scalar(record)));
        return new Feature("Feature", located.id(), Geometry.of(located), properties);
    }
}
