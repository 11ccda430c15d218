/** The data set as a whole: version, licence, coverage, citation, downloads. */
@NullMarked
package org.honorarycities.dataset;

import org.jspecify.annotations.NullMarked;
