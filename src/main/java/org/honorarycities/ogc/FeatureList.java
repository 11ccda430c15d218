package org.honorarycities.ogc;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.StrictParametersInterceptor;
import org.honorarycities.api.problem.InvalidParametersException;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.honorarycities.date.CalendarDate;
import org.springframework.core.ResolvableType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * A list of the API as a collection of features. Its handler reads the items, with all filters of the list.
 *
 * @param id name of the list
 * @param handler handler of the list
 * @param adapter binds requests to the parameters of the handler
 */
record FeatureList(String id, HandlerMethod handler, RequestMappingHandlerAdapter adapter) {

    static final String DATETIME = "datetime";

    /** Facets and formats are no part of the standard. */
    private static final List<String> NOT_OFFERED = List.of("facets", "facetMode", "format");

    String title() {
        return handler.getBeanType().getAnnotation(Tag.class).name();
    }

    String description() {
        return handler.getBeanType().getAnnotation(Tag.class).description();
    }

    Class<?> filter() {
        return handler.getMethodParameters()[0].getParameterType();
    }

    Class<?> view() {
        return ResolvableType.forMethodReturnType(handler.getMethod())
                .getGeneric(0)
                .toClass();
    }

    /** Returns the attribute that holds the ids of the items. */
    String ids() {
        try {
            return filter().getDeclaredField("id")
                    .getAnnotation(ExistingValue.class)
                    .value()[0];
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the types of the parameters of the collection by name: those of the list, and {@code datetime}. */
    Map<String, Class<?>> parameters() {
        Map<String, Class<?>> parameters = new TreeMap<>(StrictParametersInterceptor.parametersOf(handler));
        NOT_OFFERED.forEach(parameters::remove);
        parameters.put(DATETIME, String.class);
        return parameters;
    }

    /** Reads the items that a request asks for. */
    ListResponse<?> items(HttpServletRequest request) throws Exception {
        StrictParametersInterceptor.check(request, parameters(), handler);
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.computeIfPresent("limit", (name, limit) -> new String[] {bounded(limit[0])});
        parameters.computeIfPresent("bbox", (name, box) -> new String[] {flat(box[0])});
        parameters.values().removeIf(values -> values[0].isBlank());
        String[] datetime = parameters.remove(DATETIME);
        if (datetime != null) {
            putDates(datetime[0], parameters);
        }
        return read(request, parameters);
    }

    /** Reads one page of the list with other parameters than those of the request. */
    ListResponse<?> read(HttpServletRequest request, Map<String, String[]> parameters) throws Exception {
        InvocableHandlerMethod list = new InvocableHandlerMethod(handler.createWithResolvedBean());
        list.setDataBinderFactory(new ServletRequestDataBinderFactory(null, adapter.getWebBindingInitializer()));
        list.setHandlerMethodArgumentResolvers(
                new HandlerMethodArgumentResolverComposite().addResolvers(adapter.getArgumentResolvers()));
        return (ListResponse<?>) list.invokeForRequest(
                new ServletWebRequest(new ListRequest(request, parameters)), new ModelAndViewContainer());
    }

    /** Returns the name of the parameter for the start ({@code from}) or the end ({@code to}) of the main date. */
    String dateParameter(String end) {
        return Stream.of(filter().getRecordComponents())
                .filter(parameter -> parameter.getType() == CalendarDate.class)
                .map(parameter -> parameter.getName())
                .filter(name -> name.matches("(?i).*" + end))
                .findFirst()
                .orElseThrow();
    }

    private void putDates(String datetime, Map<String, String[]> parameters) {
        String from = dateParameter("from");
        String to = dateParameter("to");
        if (parameters.containsKey(from) || parameters.containsKey(to)) {
            throw invalid(datetime, "cannot be combined with '" + from + "' or '" + to + "'");
        }
        try {
            TimeInterval interval = TimeInterval.of(datetime);
            if (interval.from() != null) {
                parameters.put(from, new String[] {interval.from()});
            }
            if (interval.to() != null) {
                parameters.put(to, new String[] {interval.to()});
            }
        } catch (IllegalArgumentException e) {
            throw invalid(datetime, e.getMessage());
        }
    }

    private static InvalidParametersException invalid(String datetime, String reason) {
        return new InvalidParametersException(List.of(ParameterError.invalidValue(DATETIME, datetime, reason)));
    }

    /** A limit above the maximum means the maximum. */
    private static String bounded(String limit) {
        return new BigInteger(limit).min(BigInteger.valueOf(Paging.MAX_LIMIT)).toString();
    }

    /** Drops the heights of a box in three dimensions, as all items are on the ground. */
    private static String flat(String box) {
        return box.replaceFirst("^([^,]+,[^,]+),[^,]+,([^,]+,[^,]+),[^,]+$", "$1,$2");
    }
}
