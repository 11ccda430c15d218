/** Places and their names, awards, acts, decorations, ceremonies, events and figures. */
@NullMarked
package org.honorarycities.place;

import org.jspecify.annotations.NullMarked;
