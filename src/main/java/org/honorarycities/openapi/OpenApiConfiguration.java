package org.honorarycities.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.value.BoundingBox;
import org.honorarycities.value.Position;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.properties.SwaggerUiConfigParameters;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.providers.SpringWebProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.ui.SwaggerWelcomeWebMvc;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Configures springdoc where it cannot derive the document from the code. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration implements WebMvcConfigurer {

    static {
        for (Class<?> type : Set.of(CalendarDate.class, MonthDay.class)) {
            Schema<String> text = new Schema<>();
            text.addType("string");
            SpringDocUtils.getConfig().addSimpleTypesForParameterObject(type).replaceWithSchema(type, text);
        }
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Position.class, BoundingBox.class);
    }

    /** Serves the document and Swagger UI at the paths where readers look for them too. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/openapi.json").setViewName("forward:/v3/api-docs");
        for (String path : List.of("/docs", "/swagger-ui", "/swagger-ui/")) {
            registry.addRedirectViewController(path, "/swagger-ui/index.html").setStatusCode(HttpStatus.FOUND);
        }
    }

    /** Serves the page of Swagger UI from this project and the rest of it from its library. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/swagger-ui/index.html", "/swagger-ui/page.css", "/swagger-ui/page.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    /** Serializes document requests, because springdoc shares the server URL of a request between threads. */
    @Bean
    @FilterRegistration(urlPatterns = {"/openapi.json", "/v3/api-docs", "/v3/api-docs.yaml"})
    Filter oneDocumentAtATime() {
        return (request, response, chain) -> {
            synchronized (this) {
                chain.doFilter(request, response);
            }
        };
    }

    /** Reduces the server URL to its path, so that the document does not depend on the host name. */
    @Bean
    ServerBaseUrlCustomizer pathOfServer() {
        return (url, request) -> url.replaceFirst("^https?://[^/]+/?", "/");
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
                URI page = URI.create(request.getContextPath() + "/swagger-ui/index.html");
                return ResponseEntity.status(HttpStatus.FOUND).location(page).build();
            }
        };
    }
}
