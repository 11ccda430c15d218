package org.honorarycities.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
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
import org.honorarycities.api.problem.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that the handler does not declare, or that are given twice or empty. What a handler declares are
 * the components of the records it takes, so that each handler there will ever be is strict by itself.
 */
public class StrictParametersInterceptor implements HandlerInterceptor {

    /** The longest value of any parameter, in characters. */
    public static final int MAX_LENGTH = 200;

    /** The most errors that a response lists. */
    private static final int MAX_ERRORS = 20;

    /** How numbers are written; Spring would read {@code 0x10} and drop blanks. */
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
            return unknown(name, List.copyOf(known.keySet()));
        }
        if (name.equals("format") && !Formats.of(method).contains(values[0]) && values.length == 1) {
            return ParameterError.ofChoice(name, values[0], "is not a format of this", Formats.of(method));
        }
        String reason = reasonToRefuse(values, known.get(name));
        String value = String.join(",", values);
        return (reason == null) ? null : new ParameterError(name, value, "'" + name + "' " + reason, List.of(), null);
    }

    private static @Nullable String reasonToRefuse(String[] values, Class<?> type) {
        if (values.length > 1 && !isList(type)) {
            return "is given " + values.length + " times; give it once";
        }
        if (Stream.of(values).mapToInt(String::length).sum() > MAX_LENGTH) {
            return "is longer than " + MAX_LENGTH + " characters; shorten it";
        }
        if (Stream.of(values).anyMatch(String::isBlank)) {
            return "is empty; give it a value or leave it out";
        }
        if (Stream.of(values).flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            return "has control characters in it";
        }
        if (isList(type) && hasDuplicates(values)) {
            return "has a value more than once; give each value once";
        }
        if (NUMBERS.containsKey(type) && !NUMBERS.get(type).matcher(values[0]).matches()) {
            return (type == Integer.class) ? "is not a whole number" : "is not a number such as 12.5";
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

    private static ParameterError unknown(String name, List<String> known) {
        String suggestion = Suggestion.nearest(name, known);
        String detail = known.isEmpty()
                ? "is unknown; this takes no parameters"
                : "is unknown" + (suggestion == null ? "" : "; did you mean '" + suggestion + "'?");
        return new ParameterError(name, null, "'" + name + "' " + detail, known, suggestion);
    }

    private static Map<String, Class<?>> parametersOf(HandlerMethod handler) {
        Map<String, Class<?>> parameters = new TreeMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType().isRecord()) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    parameters.put(component.getName(), component.getType());
                }
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameters.put(parameter.getParameter().getName(), parameter.getParameterType());
            }
        }
        return parameters;
    }
}
