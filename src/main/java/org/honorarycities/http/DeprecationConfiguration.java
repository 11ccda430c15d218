package org.honorarycities.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.SemanticApiVersionParser;
import org.springframework.web.accept.StandardApiVersionDeprecationHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Announces the end of {@code /api/v1} in each of its responses by Deprecation (RFC 9745) and Sunset (RFC 8594), once the
 * dates are configured.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("honorary-cities.v1.deprecated")
class DeprecationConfiguration implements WebMvcConfigurer {

    private static final String VERSION = "1";

    private final StandardApiVersionDeprecationHandler announcement = new StandardApiVersionDeprecationHandler();

    DeprecationConfiguration(
            @Value("${honorary-cities.v1.deprecated}") String deprecated,
            @Value("${honorary-cities.v1.sunset}") String sunset,
            @Value("${honorary-cities.v1.successor}") URI successor) {
        announcement
                .configureVersion(VERSION)
                .setDeprecationDate(LocalDate.parse(deprecated).atStartOfDay(ZoneOffset.UTC))
                .setDeprecationLink(successor)
                .setSunsetDate(LocalDate.parse(sunset).atStartOfDay(ZoneOffset.UTC))
                .setSunsetLink(successor);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Announcer()).addPathPatterns("/api/v1/**");
    }

    private final class Announcer implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            announcement.handleVersion(
                    new SemanticApiVersionParser().parseVersion(VERSION), handler, request, response);
            return true;
        }
    }
}
