package org.honorarycities.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports invalid seed data without a stack trace; registered in {@code META-INF/spring.factories}. */
class SeedDataFailureAnalyzer extends AbstractFailureAnalyzer<SeedDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SeedDataException cause) {
        return new FailureAnalysis(cause.getMessage(), "Fix the records; see seed-data/README.md.", cause);
    }
}
