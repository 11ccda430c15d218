package org.honorarycities.source;

/**
 * A source, in short.
 *
 * @param id the id of the source
 * @param title its title
 */
record SourceRef(String id, String title) {}
