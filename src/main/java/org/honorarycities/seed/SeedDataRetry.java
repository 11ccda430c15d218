package org.honorarycities.seed;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lets the records load into a file of H2 after a first attempt came to nothing. Loading is one transaction, but H2 does
 * not always put all indexes back after a process was killed in the midst of it, so that a file in which no load was
 * ever completed is made anew. And as it cannot create tables within a transaction, Flyway notes that bad data were
 * refused, and would refuse every later start.
 */
@Component
@ConditionalOnExpression("environment.getProperty('spring.datasource.url').matches('jdbc:h2:(?!mem:|tcp:|ssl:).*')")
class SeedDataRetry implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        if (neverLoaded(flyway.info().applied()) && onlyRecordsAreAmiss(flyway)) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            if (!onlyRecordsAreAmiss(flyway)) {
                throw e;
            }
            flyway.repair();
            flyway.migrate();
        }
    }

    private static boolean neverLoaded(MigrationInfo[] applied) {
        return applied.length > 0
                && Stream.of(applied)
                        .noneMatch(migration -> migration.getVersion() == null
                                && !migration.getState().isFailed());
    }

    /** The tables are those of this service, so that a file of somebody else is never touched. */
    private static boolean onlyRecordsAreAmiss(Flyway flyway) {
        return flyway.validateWithResult().invalidMigrations.stream()
                .noneMatch(migration -> StringUtils.hasText(migration.version));
    }
}
