package org.honorarycities.api.problem;

import java.util.List;

/** Parameters of a request were refused. */
public class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem.ParameterError> errors;

    public InvalidParametersException(List<Problem.ParameterError> errors) {
        super("Parameters were refused");
        this.errors = List.copyOf(errors);
    }

    List<Problem.ParameterError> errors() {
        return errors;
    }
}
