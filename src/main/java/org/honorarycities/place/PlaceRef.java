package org.honorarycities.place;

/**
 * A place, in short.
 *
 * @param id the id of the place
 * @param name its name in the language asked for
 */
record PlaceRef(String id, String name) {}
