package org.honorarycities.api;

/**
 * Value of a facet, with the number of matching records.
 *
 * @param value value to filter by
 * @param label display label
 * @param count number of records that match when filtered by this value
 */
public record Facet(String value, String label, long count) {}
