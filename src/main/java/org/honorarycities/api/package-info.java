/** Shared parts of all endpoints: query parameters, validation, pagination, sorting, facets and list responses. */
@NullMarked
package org.honorarycities.api;

import org.jspecify.annotations.NullMarked;
