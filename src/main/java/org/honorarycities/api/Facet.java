package org.honorarycities.api;

/**
 * A value that the records of a list have, and how many have it.
 *
 * @param value the value to filter by
 * @param label what to show for it
 * @param count how many records filtering by it would leave
 */
public record Facet(String value, String label, long count) {}
