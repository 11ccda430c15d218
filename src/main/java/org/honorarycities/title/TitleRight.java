package org.honorarycities.title;

import jakarta.persistence.Embeddable;
import org.honorarycities.api.TextLanguages.English;
import org.jspecify.annotations.Nullable;

/**
 * Right or privilege of the holders of a title.
 *
 * @param id identifier; never changes
 * @param label short label
 * @param description description in one or two sentences; null if the label is sufficient
 */
@Embeddable
record TitleRight(
        String id, @English String label, @English @Nullable String description) {}
