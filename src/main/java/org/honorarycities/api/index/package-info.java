/** The index of the API, and the lists that it consists of. */
@NullMarked
package org.honorarycities.api.index;

import org.jspecify.annotations.NullMarked;
