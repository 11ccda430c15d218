/** The explorer: a web page that uses only the public API. */
@NullMarked
package org.honorarycities.explorer;

import org.jspecify.annotations.NullMarked;
