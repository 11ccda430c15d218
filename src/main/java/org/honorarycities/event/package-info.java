/** Events of the war and of other times, and figures. */
@NullMarked
package org.honorarycities.event;

import org.jspecify.annotations.NullMarked;
