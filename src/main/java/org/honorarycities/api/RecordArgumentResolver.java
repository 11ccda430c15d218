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
 * Makes the records that queries are bound to. Spring would read the annotations of their constructors anew for each
 * request, which costs a third of an answer; what cannot be converted is left to it, so that it reports that as ever.
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

    /** A record is whole once it is made. */
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
