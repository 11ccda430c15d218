/** Shared parts of all endpoints: query parameters, validation, pagination, sorting and responses. */
@NullMarked
package org.honorarycities.api;

import org.jspecify.annotations.NullMarked;
