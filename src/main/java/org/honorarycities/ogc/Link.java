package org.honorarycities.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Link to a resource.
 *
 * @param href absolute URL
 * @param rel relation (IANA or OGC)
 * @param type media type of the target
 * @param title what the target is; omitted where the relation says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Link(String href, String rel, String type, @Nullable String title) {}
