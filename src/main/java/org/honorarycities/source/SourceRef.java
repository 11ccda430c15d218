package org.honorarycities.source;

/**
 * Reference to a source.
 *
 * @param id identifier of the source
 * @param title title of the work
 */
record SourceRef(String id, String title) {}
