package org.honorarycities.api.problem;

import java.util.List;

/** Signals that parameters of a request are invalid. */
public class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem.ParameterError> errors;

    public InvalidParametersException(List<Problem.ParameterError> errors) {
        super("Invalid parameters");
        this.errors = List.copyOf(errors);
    }

    List<Problem.ParameterError> errors() {
        return errors;
    }
}
