package org.honorarycities.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.problem.InvalidParametersException;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Rejects unknown, repeated, empty and overlong parameters. The known parameters of a handler are the components of its
 * record arguments, so that new handlers need no configuration.
 */
public class StrictParametersInterceptor implements HandlerInterceptor {

    /** The maximum length of a parameter value, in characters. */
    public static final int MAX_LENGTH = 200;

    /** The separator of list items: a comma without a blank after it, as some values contain a comma and a blank. */
    private static final String SEPARATOR = ",(?! )";

    /** The maximum number of items of a list. */
    public static final int MAX_ITEMS = 100;

    /** The maximum number of errors in a response. */
    private static final int MAX_ERRORS = 20;

    /** Formats of scalar values; Spring alone would accept {@code 0x10}, surrounding blanks and {@code yes}. */
    private static final Map<Class<?>, Pattern> FORMATS = Map.of(
            Integer.class, Pattern.compile("-?\\d+"),
            Double.class, Pattern.compile("-?\\d+(\\.\\d+)?"),
            Boolean.class, Pattern.compile("true|false"));

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            Integer.class, "a whole number",
            Double.class, "a decimal number, for example 12.5",
            Boolean.class, "true or false");

    private final Map<HandlerMethod, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        check(request, declared.computeIfAbsent(method, StrictParametersInterceptor::parametersOf), method);
        return true;
    }

    /**
     * Rejects the parameters of a request that are unknown or malformed.
     *
     * @param request the request
     * @param known the types of the known parameters by name
     * @param method the handler whose formats and fields may be requested
     */
    public static void check(HttpServletRequest request, Map<String, Class<?>> known, HandlerMethod method) {
        List<ParameterError> errors = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .map(parameter -> check(parameter.getKey(), parameter.getValue(), known, method))
                        .filter(Objects::nonNull)
                        .limit(MAX_ERRORS)
                        .toList();
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
    }

    private static @Nullable ParameterError check(
            String name, String[] values, Map<String, Class<?>> known, HandlerMethod method) {
        if (!known.containsKey(name)) {
            return ParameterError.unknownParameter(name, known.keySet());
        }
        if (name.equals("format") && !Formats.of(method).contains(values[0]) && values.length == 1) {
            return ParameterError.unsupportedFormat(values[0], Formats.of(method));
        }
        if (name.equals("fields")) {
            List<String> fields = ResponseFields.of(method.getMethod());
            Optional<String> unknown = items(values).stream()
                    .filter(item -> !item.isBlank() && !fields.contains(item))
                    .findFirst();
            if (unknown.isPresent()) {
                return ParameterError.unknownValue(name, unknown.get(), fields);
            }
        }
        if (name.equals("q") && values.length == 1 && values[0].isBlank()) {
            return null; // A search box without text: the parameter counts as absent.
        }
        String reason = reasonToReject(values, known.get(name));
        return (reason == null) ? null : ParameterError.invalidValue(name, String.join(",", values), reason);
    }

    private static @Nullable String reasonToReject(String[] values, Class<?> type) {
        if (values.length > 1 && !isList(type)) {
            return "is repeated " + values.length + " times; use it once";
        }
        List<String> items = isList(type) ? items(values) : List.of(values);
        if (items.stream().anyMatch(item -> item.length() > MAX_LENGTH)) {
            return "is longer than " + MAX_LENGTH + " characters; shorten it";
        }
        if (items.size() > MAX_ITEMS) {
            return "has " + items.size() + " values; use at most " + MAX_ITEMS;
        }
        if (Stream.of(values).anyMatch(String::isBlank)) {
            return "is empty; set a value or omit it";
        }
        if (Stream.of(values).flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            return "contains control characters; remove them";
        }
        if (items.stream().anyMatch(String::isBlank)) {
            return "contains an empty value; remove the comma";
        }
        if (items.size() > Set.copyOf(items).size()) {
            return "contains duplicate values; list each value once";
        }
        if (FORMATS.containsKey(type) && !FORMATS.get(type).matcher(values[0]).matches()) {
            return "must be " + EXPECTED.get(type) + "; it is '" + values[0] + "'";
        }
        return null;
    }

    private static boolean isList(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }

    /** Splits the values of a list parameter into its items. */
    public static List<String> items(String... values) {
        return Stream.of(values)
                .flatMap(value -> Stream.of(value.split(SEPARATOR, -1)))
                .toList();
    }

    /** Returns the types of the parameters of a handler by name. */
    public static Map<String, Class<?>> parametersOf(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(type ->
                        Stream.of(BeanUtils.getResolvableConstructor(type).getParameters()))
                .filter(parameter -> !parameter.isAnnotationPresent(BindParam.class))
                .collect(Collectors.toMap(Parameter::getName, Parameter::getType, (one, same) -> one, TreeMap::new));
    }
}
