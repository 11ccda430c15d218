package org.honorarycities.api;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Validates all query parameters without asking JPA for each whether it is loaded, which applies only to entities. */
@Configuration(proxyBeanMethods = false)
class QueryValidation implements TraversableResolver {

    @Bean
    static ValidationConfigurationCustomizer wholeQueries() {
        return configuration -> configuration.traversableResolver(new QueryValidation());
    }

    @Override
    public boolean isReachable(
            @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType element) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType element) {
        return true;
    }
}
