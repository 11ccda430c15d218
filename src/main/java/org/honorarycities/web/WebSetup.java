package org.honorarycities.web;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.honorarycities.date.CalendarDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts what holds for every request into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StrictParameters()).addPathPatterns("/api/**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToCalendarDate());
        registry.addConverter(new ToMonthDay());
    }

    private static final class ToCalendarDate implements Converter<String, CalendarDate> {

        @Override
        public CalendarDate convert(String text) {
            return CalendarDate.parse(text);
        }
    }

    private static final class ToMonthDay implements Converter<String, MonthDay> {

        @Override
        public MonthDay convert(String text) {
            try {
                return MonthDay.parse("--" + text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + text + "' is not a day of the year; write MM-DD", e);
            }
        }
    }
}
