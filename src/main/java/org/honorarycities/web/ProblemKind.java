package org.honorarycities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problems; each has a page under {@code /problems}. */
enum ProblemKind {
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter of the request was refused"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request could not be read"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The records can only be read"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "There is no such format of this"),
    TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is too long"),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot answer now"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "The service failed to answer");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind that a status of the server or the framework comes to. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind != INVALID_PARAMETER && kind.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }

    HttpStatus status() {
        return status;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem problem(String detail) {
        return problem(detail, List.of());
    }

    Problem problem(String detail, List<Problem.ParameterError> errors) {
        return new Problem("/problems/" + id(), title, status.value(), detail, errors);
    }
}
