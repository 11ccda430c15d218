package org.honorarycities.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the seed data in place of a stack trace; named in {@code META-INF/spring.factories}. */
class SeedDataFailureAnalyzer extends AbstractFailureAnalyzer<SeedDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SeedDataException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Mend the records; seed-data/README.md says how they are kept.", cause);
    }
}
