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
 * Retries loading into an H2 database file after a failed attempt. H2 does not always restore all indexes after a
 * process is killed during the transaction, so a database without a completed load is recreated. H2 also cannot create
 * tables in a transaction, so Flyway records a load that failed on invalid data and would fail on every later start.
 */
@Component
@ConditionalOnExpression("environment.getProperty('spring.datasource.url').matches('jdbc:h2:(?!mem:|tcp:|ssl:).*')")
class SeedMigrationStrategy implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        if (neverLoaded(flyway.info().applied()) && hasOwnTables(flyway)) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            if (!hasOwnTables(flyway)) {
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

    /** Returns whether the tables were created by this application, so that other databases are never modified. */
    private static boolean hasOwnTables(Flyway flyway) {
        return flyway.validateWithResult().invalidMigrations.stream()
                .noneMatch(migration -> StringUtils.hasText(migration.version));
    }
}
