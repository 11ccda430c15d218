package org.honorarycities.seed.files;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Signals invalid seed data; the message names the file, line, column and reason of each error. */
class SeedDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SeedDataException(List<Flaw> flaws, @Nullable Throwable cause) {
        super(
                flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n  ", "Invalid seed data:\n  ", "")),
                cause);
    }

    static void throwIfAny(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new SeedDataException(flaws, null);
        }
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

    /** Reports invalid seed data without a stack trace; registered in {@code META-INF/spring.factories}. */
    static class Analyzer extends AbstractFailureAnalyzer<SeedDataException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SeedDataException cause) {
            return new FailureAnalysis(cause.getMessage(), "Fix the records; see seed-data/README.md.", cause);
        }
    }
}
