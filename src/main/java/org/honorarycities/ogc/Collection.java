package org.honorarycities.ogc;

import java.util.List;
import org.honorarycities.api.format.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Description of a collection.
 *
 * @param id identifier: the name of the list
 * @param title title
 * @param description description
 * @param links its items, and its description
 * @param extent where and when its items are
 * @param itemType always {@code feature}
 * @param crs coordinate reference systems
 */
record Collection(
        String id,
        String title,
        String description,
        List<Link> links,
        Extent extent,
        String itemType,
        List<String> crs) {

    /** Longitude and latitude in WGS 84 degrees. */
    static final String CRS = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    /** Describes a list. */
    static Collection of(FeatureList list, Links links, Extent extent) {
        Link items = links.to("/collections/" + list.id() + "/items", "items", Formats.GEO_JSON, "Items");
        Link licence = new Link("https://creativecommons.org/licenses/by/4.0/", "license", "text/html", "CC BY 4.0");
        return new Collection(
                list.id(),
                list.title(),
                list.description(),
                List.of(links.toCollection(list, "self"), items, licence),
                extent,
                "feature",
                List.of(CRS));
    }

    /** Extent in space and time. */
    record Extent(Spatial spatial, Temporal temporal) {}

    /** Bounding boxes: west, south, east and north. */
    record Spatial(List<double[]> bbox, String crs) {}

    /** Intervals: the first and the last point in time; null for an open end. */
    record Temporal(List<List<@Nullable String>> interval, String trs) {}

    /** All collections. */
    record All(List<Link> links, List<Collection> collections) {}
}
