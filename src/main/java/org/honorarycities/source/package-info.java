/** Sources, their statements and the disagreements between them. */
@NullMarked
package org.honorarycities.source;

import org.jspecify.annotations.NullMarked;
