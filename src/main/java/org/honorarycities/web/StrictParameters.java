package org.honorarycities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.web.Problem.ParameterError;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that the handler does not declare, or that are given twice or empty. What a handler declares are
 * the components of the records it takes, so that each handler there will ever be is strict by itself.
 */
class StrictParameters implements HandlerInterceptor {

    /** How numbers are written; Spring would read {@code 0x10} and drop blanks. */
    private static final Map<Class<?>, Pattern> NUMBERS = Map.of(
            Integer.class, Pattern.compile("-?\\d{1,9}"), Double.class, Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?"));

    private final Map<HandlerMethod, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Map<String, Class<?>> known = declared.computeIfAbsent(method, StrictParameters::parametersOf);
        List<ParameterError> errors = new ArrayList<>();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!known.containsKey(name)) {
                errors.add(unknown(name, List.copyOf(known.keySet())));
            } else if (values.length > 1 && !Collection.class.isAssignableFrom(known.get(name))) {
                errors.add(
                        error(name, String.join(", ", values), "is given " + values.length + " times; give it once"));
            } else if (Stream.of(values).anyMatch(String::isBlank)) {
                errors.add(error(name, String.join(",", values), "is empty; give it a value or leave it out"));
            } else if (Stream.of(values).flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
                errors.add(error(name, String.join(",", values), "has control characters in it"));
            } else if (!isWellFormed(values[0], known.get(name))) {
                errors.add(error(
                        name,
                        values[0],
                        known.get(name) == Integer.class ? "is not a whole number" : "is not a number such as 12.5"));
            } else if (name.equals("format") && !Formats.of(method).contains(values[0])) {
                errors.add(Problem.ParameterError.ofChoice(
                        name, values[0], "is not a format of this", Formats.of(method)));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidParameters(errors);
        }
        return true;
    }

    private static boolean isWellFormed(String value, Class<?> type) {
        return !NUMBERS.containsKey(type) || NUMBERS.get(type).matcher(value).matches();
    }

    private static ParameterError unknown(String name, List<String> known) {
        String suggestion = Suggestion.nearest(name, known);
        String detail = known.isEmpty()
                ? "is unknown; this takes no parameters"
                : "is unknown" + (suggestion == null ? "" : "; did you mean '" + suggestion + "'?");
        return new ParameterError(name, null, "'" + name + "' " + detail, known, suggestion);
    }

    private static ParameterError error(String name, String value, String detail) {
        return new ParameterError(name, value, "'" + name + "' " + detail, List.of(), null);
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
