package org.honorarycities.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
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
                    : of(parameter, null, message, "Known parameters", known);
        }

        /** Describes a value that is not among the known values of its parameter. */
        public static ParameterError unknownValue(String parameter, String value, Collection<String> known) {
            return of(parameter, value, "Unknown " + parameter + " '" + value + "'.", "Known values", known);
        }

        /** Describes a format that the operation does not support. */
        public static ParameterError unsupportedFormat(String value, Collection<String> supported) {
            return of("format", value, "'format' '" + value + "' is not supported here.", "Supported", supported);
        }

        /** Describes an invalid value; the reason follows the name of the parameter. */
        public static ParameterError invalidValue(String parameter, String value, String reason) {
            return new ParameterError(parameter, value, "'" + parameter + "' " + reason + ".", List.of(), null);
        }

        private static ParameterError of(
                String parameter, @Nullable String value, String message, String heading, Collection<String> allowed) {
            String suggestion = nearest((value == null) ? parameter : value, allowed);
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

        /** Returns the word closest to a misspelled one; null if none is close. */
        private static @Nullable String nearest(String word, Collection<String> words) {
            String lower = word.toLowerCase(Locale.ROOT);
            return words.stream()
                    .filter(candidate -> Math.abs(word.length() - candidate.length()) <= allowance(word, candidate))
                    .filter(candidate -> distance(lower, candidate) <= allowance(word, candidate))
                    .min(Comparator.comparingInt(candidate -> distance(lower, candidate)))
                    .orElse(null);
        }

        /** Returns the maximum edit distance; words whose lengths differ by more are not compared. */
        private static int allowance(String word, String candidate) {
            return 1 + Math.min(word.length(), candidate.length()) / 4;
        }

        private static int distance(String lower, String candidate) {
            return LevenshteinDistance.getDefaultInstance().apply(lower, candidate.toLowerCase(Locale.ROOT));
        }
    }
}
