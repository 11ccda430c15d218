/** Honorary Cities: the records of three honorary titles as a read-only API. */
@NullMarked
package org.honorarycities;

import org.jspecify.annotations.NullMarked;
