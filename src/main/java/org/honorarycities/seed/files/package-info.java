/** Reads and checks the files of {@code seed-data}; also the command {@code seed-data/records}. */
@NullMarked
package org.honorarycities.seed.files;

import org.jspecify.annotations.NullMarked;
