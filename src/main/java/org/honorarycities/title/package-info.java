/** The titles, their legal history and what goes with them. */
@NullMarked
package org.honorarycities.title;

import org.jspecify.annotations.NullMarked;
