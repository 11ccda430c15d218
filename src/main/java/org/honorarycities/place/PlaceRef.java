package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.honorarycities.value.Position;

/**
 * Reference to a place.
 *
 * @param id identifier of the place
 * @param name display name in the requested language
 * @param location location for GeoJSON; not part of the JSON representation
 */
record PlaceRef(String id, String name, @JsonIgnore Position location) {}
