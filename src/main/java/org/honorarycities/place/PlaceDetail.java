package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.TreeMap;
import org.honorarycities.api.NameSelector;

/**
 * Place with its display names.
 *
 * @param place the place
 * @param names display names by BCP 47 language tag
 */
record PlaceDetail(@JsonUnwrapped PlaceView place, Map<String, String> names) {

    static PlaceDetail of(Place place, NameSelector names) {
        return new PlaceDetail(PlaceView.of(place, names, null), new TreeMap<>(place.displayNames.byLanguage()));
    }
}
