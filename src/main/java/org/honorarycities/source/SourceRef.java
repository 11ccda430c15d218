package org.honorarycities.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Reference to a source.
 *
 * @param id identifier of the source
 * @param title title of the work
 * @param language language of the title; not part of the JSON representation
 */
record SourceRef(
        String id, String title, @JsonIgnore @Nullable String language) {}
