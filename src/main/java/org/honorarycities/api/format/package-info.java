/** The formats of responses: JSON, CSV and GeoJSON. */
@NullMarked
package org.honorarycities.api.format;

import org.jspecify.annotations.NullMarked;
