package org.honorarycities.seed;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lets mended seed data load after bad ones were refused. Loading is one transaction, so that nothing of the bad ones
 * stays; but where a database cannot create tables within one, as H2, Flyway still notes the failure and would refuse
 * every later start.
 */
@Component
class SeedDataRetry implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            boolean onlyRecordsFailed = flyway.validateWithResult().invalidMigrations.stream()
                    .allMatch(migration -> !StringUtils.hasText(migration.version));
            if (!onlyRecordsFailed) {
                throw e;
            }
            flyway.repair();
            flyway.migrate();
        }
    }
}
