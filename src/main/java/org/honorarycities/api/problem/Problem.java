package org.honorarycities.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param type the kind of problem: a reference to a page that explains it
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what went wrong this time, and what to do
 * @param errors each parameter that was refused; absent unless parameters were
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<ParameterError> errors) {

    /** The whole answer at once, so that its length is known before it is sent. */
    public byte[] toJson() {
        return JsonMapper.shared().writeValueAsBytes(this);
    }

    /**
     * A parameter that was refused.
     *
     * @param parameter the name of the parameter
     * @param value the value it was given; null if the parameter itself is unknown
     * @param detail what is wrong with it
     * @param allowed the values or names that are allowed, where they can be listed
     * @param suggestion the nearest value or name that is allowed; null if none is near
     */
    public record ParameterError(
            String parameter,
            @Nullable String value,
            String detail,
            List<String> allowed,
            @Nullable String suggestion) {

        /** More values than these are not listed; the suggestion helps better. */
        private static final int LISTED = 60;

        public static ParameterError ofChoice(
                String parameter, @Nullable String value, String reason, Collection<String> allowed) {
            String suggestion = (value == null) ? null : Suggestion.nearest(value, allowed);
            String question = (suggestion == null) ? "" : "; did you mean '" + suggestion + "'?";
            return new ParameterError(
                    parameter,
                    value,
                    "'" + parameter + "' " + reason + question,
                    allowed.size() > LISTED ? List.of() : List.copyOf(allowed),
                    suggestion);
        }
    }
}
