/** Linked Places Format (Pelagios, World Historical Gazetteer): places with dated and cited names as JSON-LD. */
@NullMarked
package org.honorarycities.lpf;

import org.jspecify.annotations.NullMarked;
