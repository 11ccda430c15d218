/** The explorer page, which shows what the API can do. */
@NullMarked
package org.honorarycities.explorer;

import org.jspecify.annotations.NullMarked;
