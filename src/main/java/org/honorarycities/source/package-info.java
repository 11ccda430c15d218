/** The sources, what each of them states, and where they disagree. */
@NullMarked
package org.honorarycities.source;

import org.jspecify.annotations.NullMarked;
