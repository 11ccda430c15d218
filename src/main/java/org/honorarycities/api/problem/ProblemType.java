package org.honorarycities.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The problem types of the API; the {@code type} of each leads to a page that explains it. */
public enum ProblemType {
    INVALID_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "Invalid parameter",
            "Every parameter is validated: unknown, repeated, empty, malformed and out-of-range parameters are"
                    + " rejected. The list of errors names each of them with its allowed values and, if one is close,"
                    + " a suggestion."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "Malformed request",
            "The URL or a header is malformed, for example a percent sign without two hexadecimal digits after it."
                    + " Encode parameter values as UTF-8 and percent-encode them."),
    URI_TOO_LONG(
            HttpStatus.URI_TOO_LONG,
            "URL too long",
            "The URL exceeds the limit of about 16,000 characters. Requests to this API need no more than a few hundred."),
    REQUEST_HEADER_FIELDS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "Request headers too large",
            "The request headers exceed the limit of about 16,000 characters in total. Send fewer or shorter headers."),
    RANGE_NOT_SATISFIABLE(
            HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            "Range not satisfiable",
            "The range in the Range header lies outside the file. Omit the header to get the whole file."),
    HTTP_VERSION_NOT_SUPPORTED(
            HttpStatus.HTTP_VERSION_NOT_SUPPORTED, "HTTP version not supported", "Use HTTP/1.1 or HTTP/1.0."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "Not found",
            "No resource has this URL. The OpenAPI document describes all paths; the lists contain the ids, which"
                    + " never change."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed (read-only API)", "Use GET, HEAD or OPTIONS."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "Not acceptable",
            "Lists are available as JSON and CSV; places, awards and events also as GeoJSON; single records as JSON."
                    + " Select a format with the Accept header or the format parameter."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "Precondition failed",
            "The entity tag in If-Match is not the current one. Omit If-Match to get the current response."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Service unavailable",
            "The service is starting, shutting down, at its concurrency limit or without a database connection."
                    + " Retry later."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR, "Internal error", "This is an error in the service, not in the request.");

    private final HttpStatus status;
    private final String title;
    private final String explanation;

    ProblemType(HttpStatus status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** Returns the problem type for an HTTP status set by the server or the framework. */
    public static ProblemType of(int status) {
        if (status == HttpStatus.NOT_IMPLEMENTED.value()) {
            return METHOD_NOT_ALLOWED;
        }
        return Arrays.stream(values())
                .filter(type -> type != INVALID_PARAMETER && type.status.value() == status)
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

    /** Creates a problem; its type is a path without the context path. */
    public Problem problem() {
        return problem(explanation);
    }

    public Problem problem(String detail) {
        return problem(detail, List.of());
    }

    public Problem problem(String detail, List<Problem.ParameterError> errors) {
        return new Problem("/problems/" + id(), title, status.value(), detail, errors);
    }
}
