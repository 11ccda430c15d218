package org.honorarycities.reconcile;

import java.util.List;
import org.honorarycities.api.problem.InvalidParametersException;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parameter whose value is a JSON object.
 *
 * @param name name of the parameter
 */
record JsonParameter(String name) {

    JsonNode readObject(String json) {
        JsonNode value;
        try {
            value = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw invalid("is not valid JSON: " + e.getOriginalMessage());
        }
        require(value.isObject(), "is not a JSON object");
        return value;
    }

    /** Refuses the request with a reason unless a condition holds. */
    void require(boolean condition, String reason) {
        if (!condition) {
            throw invalid(reason);
        }
    }

    InvalidParametersException invalid(String reason) {
        @Nullable String omitted = null;
        return new InvalidParametersException(
                List.of(new ParameterError(name, omitted, "'" + name + "' " + reason + ".", List.of(), omitted)));
    }
}
