/** Completes the OpenAPI document that springdoc generates. */
@NullMarked
package org.honorarycities.openapi;

import org.jspecify.annotations.NullMarked;
