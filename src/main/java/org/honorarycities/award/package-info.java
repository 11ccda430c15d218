/** Awards of titles, with their acts, decorations and ceremonies. */
@NullMarked
package org.honorarycities.award;

import org.jspecify.annotations.NullMarked;
