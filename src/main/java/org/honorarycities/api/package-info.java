/** What every endpoint shares: query parameters and their validation, paging, sorting, facets, list responses. */
@NullMarked
package org.honorarycities.api;

import org.jspecify.annotations.NullMarked;
