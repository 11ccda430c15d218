package org.honorarycities.seed;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps each version of the data in a schema of its own on a database that instances share. While they are replaced one
 * by one, those of the former version go on reading theirs, and none ever sees records of two versions.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("environment.getProperty('spring.datasource.url').startsWith('jdbc:postgresql:')")
class SchemaOfVersion {

    @Bean
    static BeanPostProcessor schemaOfConnections(ObjectProvider<SeedFiles> files) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource connections) {
                    connections.setSchema(files.getObject().schema());
                }
                return bean;
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer schemaOfMigrations(SeedFiles files) {
        return migrations ->
                migrations.defaultSchema(files.schema()).locations("classpath:db/migration", "classpath:db/postgresql");
    }
}
