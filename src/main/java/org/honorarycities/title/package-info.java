/** Titles, their legal history and the rights of their holders. */
@NullMarked
package org.honorarycities.title;

import org.jspecify.annotations.NullMarked;
