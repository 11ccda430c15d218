package org.honorarycities.api;

import jakarta.servlet.ServletRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.ModelAttributeMethodProcessor;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Binds query parameters to records. Spring reads the annotations of the constructor for each request, which takes a
 * third of the response time; this resolver caches them. Values that cannot be converted are left to Spring to report.
 */
@Component
class RecordArgumentResolver extends ModelAttributeMethodProcessor implements WebMvcConfigurer {

    private final ConversionService conversions;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    RecordArgumentResolver(@Lazy ConversionService mvcConversionService) {
        super(true);
        this.conversions = mvcConversionService;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    protected @Nullable Object createAttribute(
            String name, MethodParameter parameter, WebDataBinderFactory binders, NativeWebRequest request) {
        Shape shape = shapes.computeIfAbsent(parameter.getParameterType(), Shape::of);
        Object[] values = new Object[shape.names.length];
        try {
            for (int i = 0; i < values.length; i++) {
                String[] given = request.getParameterValues(shape.names[i]);
                if (given != null) {
                    values[i] = conversions.convert(given.length == 1 ? given[0] : given, shape.types[i]);
                }
            }
        } catch (ConversionException e) {
            return null;
        }
        return BeanUtils.instantiateClass(shape.constructor, values);
    }

    @Override
    protected void constructAttribute(WebDataBinder binder, NativeWebRequest request) {
        ((ServletRequestDataBinder) binder).construct(request.getNativeRequest(ServletRequest.class));
    }

    /** Does nothing, as records are immutable. */
    @Override
    protected void bindRequestParameters(WebDataBinder binder, NativeWebRequest request) {}

    private record Shape(Constructor<?> constructor, String[] names, TypeDescriptor[] types) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return new Shape(
                    BeanUtils.getResolvableConstructor(type),
                    Stream.of(components).map(RecordComponent::getName).toArray(String[]::new),
                    Stream.of(components)
                            .map(component ->
                                    new TypeDescriptor(ResolvableType.forType(component.getGenericType()), null, null))
                            .toArray(TypeDescriptor[]::new));
        }
    }
}
