package org.honorarycities.web;

import java.util.List;

/** Parameters of a request were refused. */
class InvalidParameters extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem.ParameterError> errors;

    InvalidParameters(List<Problem.ParameterError> errors) {
        super("Parameters were refused");
        this.errors = List.copyOf(errors);
    }

    List<Problem.ParameterError> errors() {
        return errors;
    }
}
