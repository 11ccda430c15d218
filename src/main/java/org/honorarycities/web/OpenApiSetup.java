package org.honorarycities.web;

import io.swagger.v3.oas.models.media.StringSchema;
import java.time.MonthDay;
import org.honorarycities.date.CalendarDate;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Tells springdoc what it cannot read from the code: how our own types are written. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    static {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(CalendarDate.class, MonthDay.class)
                .replaceWithSchema(CalendarDate.class, text("^\\d{4}(-\\d{2}(-\\d{2})?)?$"))
                .replaceWithSchema(MonthDay.class, text("^\\d{2}-\\d{2}$"));
    }

    private static StringSchema text(String pattern) {
        StringSchema schema = new StringSchema();
        schema.setPattern(pattern);
        return schema;
    }
}
