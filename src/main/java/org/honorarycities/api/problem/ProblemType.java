package org.honorarycities.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The kinds of problems; each has a page of its own that its type leads to. */
public enum ProblemType {
    INVALID_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "A parameter of the request was refused",
            "Every parameter is checked: one that is unknown, given twice, empty, of another type or out of bounds is"
                    + " refused, never ignored. The list of errors names each with what is allowed and what was"
                    + " probably meant."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "Malformed request",
            "The URL or a header is malformed: for example, a percent sign without two hexadecimal digits after it."
                    + " Encode parameter values as UTF-8 and percent-encode them."),
    URI_TOO_LONG(
            HttpStatus.URI_TOO_LONG,
            "URL too long",
            "The URL is longer than the server accepts, which is about 16,000 characters. No request of this API"
                    + " needs more than a few hundred."),
    REQUEST_HEADER_FIELDS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "Request headers too large",
            "The request headers are longer than the server accepts, which is about 16,000 characters in all. Send"
                    + " fewer or shorter ones."),
    RANGE_NOT_SATISFIABLE(
            HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            "Range not satisfiable",
            "The file has no such bytes as the header Range asks for. Send the request without it to get the whole"
                    + " file."),
    HTTP_VERSION_NOT_SUPPORTED(
            HttpStatus.HTTP_VERSION_NOT_SUPPORTED, "HTTP version not supported", "Use HTTP/1.1 or HTTP/1.0."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "There is nothing here",
            "No path or no record has this address. The OpenAPI document describes the paths; the lists give the ids,"
                    + " which never change."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The records can only be read", "Use GET, HEAD or OPTIONS."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "There is no such format of this",
            "Lists come as JSON and CSV, and what can be drawn on a map also as GeoJSON; single records come as JSON."
                    + " Ask with the header Accept or the parameter format."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "The record is no longer the one you ask for",
            "If-Match names another entity tag than that of the current response. Send the request without it to get"
                    + " the current one."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The service cannot answer now",
            "It is starting, stopping, busy, or has lost its database. Ask again later."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "The service failed to answer",
            "This is a fault of the service, not of the request.");

    private final HttpStatus status;
    private final String title;
    private final String explanation;

    ProblemType(HttpStatus status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The kind that a status of the server or the framework comes to. */
    public static ProblemType of(int status) {
        if (status == HttpStatus.NOT_IMPLEMENTED.value()) {
            return METHOD_NOT_ALLOWED;
        }
        return Arrays.stream(values())
                .filter(kind -> kind != INVALID_PARAMETER && kind.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Problem problem() {
        return problem(explanation);
    }

    public Problem problem(String detail) {
        return problem(detail, List.of());
    }

    public Problem problem(String detail, List<Problem.ParameterError> errors) {
        return new Problem(pathPrefix() + "/problems/" + id(), title, status.value(), detail, errors);
    }

    /** The path under which a proxy serves us, if any; what the server refuses by itself has no request to tell it. */
    private static String pathPrefix() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getContextPath()
                : "";
    }
}
