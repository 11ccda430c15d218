/** Reads lists: filters, search, sort order, pages and facets. */
@NullMarked
package org.honorarycities.api.list;

import org.jspecify.annotations.NullMarked;
