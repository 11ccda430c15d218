/** The places and what hangs on them: names, awards with their acts, decorations and ceremonies, events, figures. */
@NullMarked
package org.honorarycities.place;

import org.jspecify.annotations.NullMarked;
