package org.honorarycities.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

    /** The maximum number of errors in a response. */
    private static final int MAX_ERRORS = 20;

    /** The number formats; Spring alone would accept {@code 0x10} and surrounding blanks. */
    private static final Map<Class<?>, Pattern> NUMBERS = Map.of(
            Integer.class, Pattern.compile("-?\\d+"),
            Double.class, Pattern.compile("-?\\d+(\\.\\d+)?"));

    private final Map<HandlerMethod, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Map<String, Class<?>> known = declared.computeIfAbsent(method, StrictParametersInterceptor::parametersOf);
        List<ParameterError> errors = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .map(parameter -> check(parameter.getKey(), parameter.getValue(), known, method))
                        .filter(Objects::nonNull)
                        .limit(MAX_ERRORS)
                        .toList();
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
        return true;
    }

    private static @Nullable ParameterError check(
            String name, String[] values, Map<String, Class<?>> known, HandlerMethod method) {
        if (!known.containsKey(name)) {
            return ParameterError.unknownParameter(name, known.keySet());
        }
        if (name.equals("format") && !Formats.of(method).contains(values[0]) && values.length == 1) {
            return ParameterError.unsupportedFormat(values[0], Formats.of(method));
        }
        String reason = reasonToReject(values, known.get(name));
        return (reason == null) ? null : ParameterError.invalidValue(name, String.join(",", values), reason);
    }

    private static @Nullable String reasonToReject(String[] values, Class<?> type) {
        if (values.length > 1 && !isList(type)) {
            return "is repeated " + values.length + " times; use it once";
        }
        if (Stream.of(values).mapToInt(String::length).sum() > MAX_LENGTH) {
            return "is longer than " + MAX_LENGTH + " characters; shorten it";
        }
        if (Stream.of(values).anyMatch(String::isBlank)) {
            return "is empty; set a value or omit it";
        }
        if (Stream.of(values).flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            return "contains control characters; remove them";
        }
        if (isList(type) && hasDuplicates(values)) {
            return "contains duplicate values; list each value once";
        }
        if (NUMBERS.containsKey(type) && !NUMBERS.get(type).matcher(values[0]).matches()) {
            String format = (type == Integer.class) ? "a whole number" : "a decimal number, for example 12.5";
            return "must be " + format + "; it is '" + values[0] + "'";
        }
        return null;
    }

    private static boolean isList(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }

    private static boolean hasDuplicates(String[] values) {
        List<String> items = Stream.of(values)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
        return items.size() > Set.copyOf(items).size();
    }

    private static Map<String, Class<?>> parametersOf(HandlerMethod handler) {
        Map<String, Class<?>> parameters = new TreeMap<>();
        for (MethodParameter argument : handler.getMethodParameters()) {
            Class<?> type = argument.getParameterType();
            if (type.isRecord()) {
                for (Parameter parameter :
                        BeanUtils.getResolvableConstructor(type).getParameters()) {
                    if (!parameter.isAnnotationPresent(BindParam.class)) {
                        parameters.put(parameter.getName(), parameter.getType());
                    }
                }
            }
        }
        return parameters;
    }
}
