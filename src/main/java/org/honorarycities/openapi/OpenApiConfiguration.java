package org.honorarycities.openapi;

import io.swagger.v3.oas.models.media.StringSchema;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.MonthDay;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.value.BoundingBox;
import org.honorarycities.value.Position;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.properties.SwaggerUiConfigParameters;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.providers.SpringWebProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.ui.SwaggerWelcomeWebMvc;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Configures springdoc where it cannot derive the document from the code. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(CalendarDate.class, MonthDay.class, Position.class, BoundingBox.class)
                .replaceWithSchema(CalendarDate.class, new StringSchema())
                .replaceWithSchema(MonthDay.class, new StringSchema());
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer openApiDocument(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, RecordSchemas schemas) {
        return new OpenApiDocument(handlers, schemas, new OpenApiResponses(schemas));
    }

    /** Serializes document requests, because springdoc shares the server URL of a request between threads. */
    @Bean
    FilterRegistrationBean<Filter> oneDocumentAtATime() {
        Lock lock = new ReentrantLock();
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            lock.lock();
            try {
                chain.doFilter(request, response);
            } finally {
                lock.unlock();
            }
        });
        filter.addUrlPatterns("/v3/api-docs", "/v3/api-docs.yaml");
        return filter;
    }

    /**
     * Configures Swagger UI without absolute URLs: there is no OAuth redirect, and the redirect to the page drops the
     * query string.
     */
    @Bean
    SwaggerWelcomeWebMvc swaggerWelcome(
            SwaggerUiConfigProperties settings,
            SpringDocConfigProperties documents,
            ObjectProvider<SpringWebProvider> providers) {
        return new SwaggerWelcomeWebMvc(settings, documents, providers) {
            @Override
            protected void calculateOauth2RedirectUrl(SwaggerUiConfigParameters parameters, UriComponentsBuilder url) {}

            @Override
            public ResponseEntity<Void> redirectToUi(HttpServletRequest request) {
                return ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create(request.getContextPath() + "/swagger-ui/index.html"))
                        .build();
            }
        };
    }

    /** Reduces the server URL to its path, so that the document does not depend on the host name. */
    @Bean
    ServerBaseUrlCustomizer pathOfServer() {
        return (address, request) -> {
            String path = URI.create(address).getPath();
            return path.isEmpty() ? "/" : path;
        };
    }
}
