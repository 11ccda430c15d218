package org.honorarycities.ogc;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.honorarycities.api.format.FeatureCollection.Feature;

/**
 * One page of the items of a collection as GeoJSON.
 *
 * @param type always {@code FeatureCollection}
 * @param numberMatched total number of matching items
 * @param numberReturned number of items of this page
 * @param features items of this page
 * @param links this page, the next and the previous one, and the collection
 */
record Items(String type, long numberMatched, int numberReturned, List<Feature> features, List<Link> links) {

    /**
     * One item as GeoJSON.
     *
     * @param feature the item
     * @param links the item and its collection
     */
    record Single(@JsonUnwrapped Feature feature, List<Link> links) {}
}
