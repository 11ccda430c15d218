/** Anniversaries of awards, ceremonies and events. */
@NullMarked
package org.honorarycities.anniversary;

import org.jspecify.annotations.NullMarked;
