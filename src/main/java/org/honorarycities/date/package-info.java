/** Dates as precise as their source: EDTF texts and the days they may mean. */
@NullMarked
package org.honorarycities.date;

import org.jspecify.annotations.NullMarked;
