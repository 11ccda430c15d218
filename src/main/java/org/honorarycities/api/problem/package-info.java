/** Problem details (RFC 9457) for every error. */
@NullMarked
package org.honorarycities.api.problem;

import org.jspecify.annotations.NullMarked;
