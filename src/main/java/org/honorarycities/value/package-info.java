/** Values that both the records and the loader use: positions, quantities and folded text. */
@NullMarked
package org.honorarycities.value;

import org.jspecify.annotations.NullMarked;
