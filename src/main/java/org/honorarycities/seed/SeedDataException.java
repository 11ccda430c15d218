package org.honorarycities.seed;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The seed data are not as they must be: says in which file, line and column, and why. */
class SeedDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SeedDataException(List<Flaw> flaws) {
        this(flaws, null);
    }

    SeedDataException(List<Flaw> flaws, @Nullable Throwable cause) {
        super(
                flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n  ", "Seed data refused:\n  ", "")),
                cause);
    }

    SeedDataException(String file, String reason) {
        this(List.of(new Flaw(file, 0, null, reason)));
    }

    /** One thing that is wrong; lines count from 1, the header included, and 0 is the file as a whole. */
    record Flaw(String file, long line, @Nullable String column, String reason) {

        @Override
        public String toString() {
            return file
                    + (line == 0 ? "" : ", line " + line)
                    + (column == null ? "" : ", column " + column)
                    + ": "
                    + reason;
        }
    }
}
