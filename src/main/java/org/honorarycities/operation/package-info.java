/** Keeps the service up: what it does when too much is asked of it, and when it is to end. */
@NullMarked
package org.honorarycities.operation;

import org.jspecify.annotations.NullMarked;
