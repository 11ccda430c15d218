/** Reads and checks {@code seed-data} and loads it into the tables, as a Flyway migration. */
@NullMarked
package org.honorarycities.seed;

import org.jspecify.annotations.NullMarked;
