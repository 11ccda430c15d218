package org.honorarycities.seed;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import org.honorarycities.seed.files.SeedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores each version of the data in a separate PostgreSQL schema. During a rolling update, instances of the previous
 * version continue to read their schema, and no instance reads records of two versions.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("environment.getProperty('spring.datasource.url').startsWith('jdbc:postgresql:')")
class VersionedSchema {

    private static final String OTHER_SCHEMAS = """
            select schemaname from pg_tables
            where schemaname like 'honorary\\_cities\\_%' and tablename = 'flyway_schema_history' and schemaname <> ?
            order by schemaname
            """;

    private static final Logger log = LoggerFactory.getLogger(VersionedSchema.class);

    /** Returns the name of the schema for a version of the data. */
    static String nameFor(SeedFiles files) {
        String version = files.dataPackage().version().toLowerCase(Locale.ROOT).replaceAll("\\W", "_");
        return String.format(Locale.ROOT, "honorary_cities_%s_%08x", version, files.checksum(SeedLoader.version()));
    }

    @Bean
    FlywayConfigurationCustomizer schemaOfMigrations(SeedFiles files) {
        return flyway -> {
            DataSourceUnwrapper.unwrap(flyway.getDataSource(), HikariDataSource.class)
                    .setSchema(nameFor(files));
            flyway.defaultSchema(nameFor(files)).locations("classpath:db/migration", "classpath:db/postgresql");
        };
    }

    /** Logs the names of the schemas of other versions; they are never dropped automatically. */
    @Bean
    FlywayMigrationStrategy migrateAndLogOtherSchemas(SeedFiles files) {
        return flyway -> {
            flyway.migrate();
            List<String> others = JdbcClient.create(flyway.getConfiguration().getDataSource())
                    .sql(OTHER_SCHEMAS)
                    .param(nameFor(files))
                    .query(String.class)
                    .list();
            if (!others.isEmpty()) {
                log.info(
                        "The database has schemas of other data versions; once no instance uses them, run: drop schema {} cascade",
                        String.join(", ", others));
            }
        };
    }
}
