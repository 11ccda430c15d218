/** OGC API - Features 1.0 (Core, GeoJSON, OpenAPI 3.0) over the lists whose records have a location. */
@NullMarked
package org.honorarycities.ogc;

import org.jspecify.annotations.NullMarked;
