package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A place, in short.
 *
 * @param id the id of the place
 * @param name its name in the language asked for
 * @param location where it is; not shown, but drawn
 */
record PlaceRef(String id, String name, @JsonIgnore Position location) {}
