/** Places, their names and locations. */
@NullMarked
package org.honorarycities.place;

import org.jspecify.annotations.NullMarked;
