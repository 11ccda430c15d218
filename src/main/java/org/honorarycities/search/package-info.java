/** Search over everything. */
@NullMarked
package org.honorarycities.search;

import org.jspecify.annotations.NullMarked;
