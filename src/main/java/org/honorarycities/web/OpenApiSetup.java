package org.honorarycities.web;

import io.swagger.v3.oas.models.media.StringSchema;
import java.net.URI;
import java.time.MonthDay;
import org.honorarycities.date.CalendarDate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells springdoc what it cannot read from the code by itself. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    static {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(CalendarDate.class, MonthDay.class)
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

    /** Leaves of the server only the path that a proxy serves it under, so that its own host name never matters. */
    @Bean
    ServerBaseUrlCustomizer pathOfServer() {
        return (address, request) -> {
            String path = URI.create(address).getPath();
            return path.isEmpty() ? "/" : path;
        };
    }
}
