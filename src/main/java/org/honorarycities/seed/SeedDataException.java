package org.honorarycities.seed;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Signals invalid seed data; the message names the file, line, column and reason of each error. */
class SeedDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SeedDataException(List<Flaw> flaws) {
        this(flaws, null);
    }

    SeedDataException(List<Flaw> flaws, @Nullable Throwable cause) {
        super(
                flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n  ", "Invalid seed data:\n  ", "")),
                cause);
    }

    SeedDataException(String file, String reason) {
        this(List.of(new Flaw(file, 0, null, reason)));
    }

    /** An error in a file; the header is line 1, and line 0 means the whole file. */
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
