package org.honorarycities.http;

import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Counts and times requests that are not served from the cache, those above the concurrency limit included; observing a
 * request costs about as much as serving it from the cache. Requests that Jetty refuses are not counted.
 */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    @Bean
    FilterRegistrationBean<ServerHttpObservationFilter> observation(ObservationRegistry observations) {
        FilterRegistrationBean<ServerHttpObservationFilter> filter =
                new FilterRegistrationBean<>(new ServerHttpObservationFilter(observations));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return filter;
    }
}
