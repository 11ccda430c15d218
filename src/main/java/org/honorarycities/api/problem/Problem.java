package org.honorarycities.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.honorarycities.api.StrictParametersInterceptor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problem details of a failed request (RFC 9457).
 *
 * @param type the problem type: a reference to a page that explains it
 * @param title the problem type in a few words
 * @param status the HTTP status
 * @param detail what is wrong with this request, and how to fix it
 * @param errors the invalid parameters; absent for other problems
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<ParameterError> errors) {

    /** Serialises the problem completely, so that the length of the response is known before it is sent. */
    public byte[] toJson() {
        return JsonMapper.shared().writeValueAsBytes(this);
    }

    /** The same problem where its page is served under another path. */
    public Problem under(String contextPath) {
        return new Problem(contextPath + type, title, status, detail, errors);
    }

    /**
     * An invalid parameter.
     *
     * @param parameter the name of the parameter
     * @param value its value; null if the parameter itself is unknown
     * @param detail what is wrong with it, and how to fix it
     * @param allowed the allowed values or names, if they can be listed
     * @param suggestion the closest allowed value or name; null if none is close
     */
    public record ParameterError(
            String parameter,
            @Nullable String value,
            String detail,
            List<String> allowed,
            @Nullable String suggestion) {

        /** The maximum number of values in {@code allowed}; longer lists are omitted. */
        private static final int MAX_ALLOWED = 60;

        /** The maximum number of values in {@code detail}. */
        private static final int MAX_IN_DETAIL = 12;

        /** Describes a parameter that the operation does not have. */
        public static ParameterError unknownParameter(String parameter, Collection<String> known) {
            String message = "Unknown parameter '" + parameter + "'.";
            return known.isEmpty()
                    ? new ParameterError(
                            parameter, null, message + " This operation has no parameters.", List.of(), null)
                    : of(parameter, null, message, Suggestions.parameter(parameter, known), "Known parameters", known);
        }

        /** Describes a value that is not among the known values of its parameter. */
        public static ParameterError unknownValue(String parameter, String value, Collection<String> known) {
            String unknown = firstUnknown(value, known);
            String message = "Unknown " + parameter + " '" + unknown + "'."
                    + (unknown.contains(", ") ? " Write several values without a blank after the comma." : "");
            return of(parameter, value, message, Suggestions.value(unknown, known), "Known values", known);
        }

        /** Describes a format that the operation does not support. */
        public static ParameterError unsupportedFormat(String value, Collection<String> supported) {
            String message = "'format' '" + value + "' is not supported here.";
            return of("format", value, message, Suggestions.value(value, supported), "Supported", supported);
        }

        /** Returns the first unknown item if some of a list are known, or else the whole value. */
        private static String firstUnknown(String value, Collection<String> known) {
            List<String> items = StrictParametersInterceptor.items(value);
            List<String> unknown =
                    items.stream().filter(item -> !known.contains(item)).toList();
            return (items.size() > unknown.size() && !unknown.isEmpty()) ? unknown.get(0) : value;
        }

        /** Describes an invalid value; the reason follows the name of the parameter. */
        public static ParameterError invalidValue(String parameter, String value, String reason) {
            return new ParameterError(parameter, value, "'" + parameter + "' " + reason + ".", List.of(), null);
        }

        private static ParameterError of(
                String parameter,
                @Nullable String value,
                String message,
                @Nullable String suggestion,
                String heading,
                Collection<String> allowed) {
            String remedy = "";
            if (suggestion != null) {
                remedy = " Did you mean '" + suggestion + "'?";
            } else if (allowed.size() <= MAX_IN_DETAIL) {
                remedy = " " + heading + ": " + String.join(", ", allowed) + ".";
            }
            return new ParameterError(
                    parameter,
                    value,
                    message + remedy,
                    allowed.size() > MAX_ALLOWED ? List.of() : List.copyOf(allowed),
                    suggestion);
        }
    }
}
