/** Reads and validates {@code seed-data} and loads it into the database as a Flyway migration. */
@NullMarked
package org.honorarycities.seed;

import org.jspecify.annotations.NullMarked;
