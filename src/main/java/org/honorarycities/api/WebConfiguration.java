package org.honorarycities.api;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import org.honorarycities.api.format.CsvMessageConverter;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.format.GeoJsonMessageConverter;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Configures Spring MVC for all requests. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final JsonMapper json;

    WebConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StrictParametersInterceptor())
                .addPathPatterns("/api/**", "/ogc/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                // Their parameters depend on the collection, which checks them itself.
                .excludePathPatterns("/ogc/collections/*/items");
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.favorParameter(true).parameterName("format").mediaTypes(Formats.BY_NAME);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new CsvMessageConverter()).addCustomConverter(new GeoJsonMessageConverter(json));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToInteger());
        registry.addConverter(new ToMonthDay());
        registry.addConverter(new ToList());
    }

    /** Parses an integer; values outside the int range are clamped and then rejected by the bounds of the parameter. */
    private static final class ToInteger implements Converter<String, Integer> {

        @Override
        public Integer convert(String text) {
            return new BigInteger(text)
                    .max(BigInteger.valueOf(Integer.MIN_VALUE))
                    .min(BigInteger.valueOf(Integer.MAX_VALUE))
                    .intValue();
        }
    }

    /** Splits lists as they are validated; Spring alone would split at every comma. */
    private static final class ToList implements Converter<String, List<String>> {

        @Override
        public List<String> convert(String text) {
            return StrictParametersInterceptor.items(text);
        }
    }

    private static final class ToMonthDay implements Converter<String, MonthDay> {

        @Override
        public MonthDay convert(String text) {
            try {
                return MonthDay.parse("--" + text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + text + "' is not a day of the year; use MM-DD", e);
            }
        }
    }
}
