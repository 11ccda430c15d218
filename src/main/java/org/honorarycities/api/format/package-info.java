/** The formats of responses: JSON, CSV, GeoJSON and others. */
@NullMarked
package org.honorarycities.api.format;

import org.jspecify.annotations.NullMarked;
