package org.honorarycities.api;

/**
 * Reference to a record.
 *
 * @param id identifier of the record
 * @param name display name in the requested language
 */
public record Reference(String id, String name) {}
