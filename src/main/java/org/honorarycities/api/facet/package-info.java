/** Facets: the number of matching records for each value of a filter. */
@NullMarked
package org.honorarycities.api.facet;

import org.jspecify.annotations.NullMarked;
