/** Data set as a whole: version, licence, coverage, citation and download. */
@NullMarked
package org.honorarycities.dataset;

import org.jspecify.annotations.NullMarked;
