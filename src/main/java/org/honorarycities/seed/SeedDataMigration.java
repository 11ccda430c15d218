package org.honorarycities.seed;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.honorarycities.seed.files.SeedData;
import org.honorarycities.seed.files.SeedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads {@code seed-data} as a repeatable migration. Flyway runs it on the first start and after a change of a file or
 * the loader, in one transaction and, if several instances start at once, in only one of them.
 */
@Component
class SeedDataMigration implements JavaMigration {

    private final SeedFiles files;

    SeedDataMigration(SeedFiles files) {
        this.files = files;
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "seed data";
    }

    @Override
    public Integer getChecksum() {
        return files.checksum(SeedLoader.version());
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        new SeedLoader(context.getConnection()).load(SeedData.read(files));
    }
}
