package org.honorarycities.api.problem;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.ReferenceValues;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Converts every exception of a request into problem details. */
@RestControllerAdvice
class ProblemExceptionHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private static final String UNREADABLE_FORM =
            "The form cannot be read. Encode it as UTF-8, percent-encode it, and send at most 200,000 bytes.";

    private final ReferenceValues referenceValues;
    private final NotFoundDetail notFound;

    ProblemExceptionHandler(ReferenceValues referenceValues, NotFoundDetail notFound) {
        this.notFound = notFound;
        this.referenceValues = referenceValues;
    }

    @ExceptionHandler
    ResponseEntity<Object> invalidParameters(InvalidParametersException exception, WebRequest request) {
        return response(exception.errors(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failure(Exception failure, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (failure instanceof HttpException) {
            // The rest of the form is not read.
            HttpHeaders headers = new HttpHeaders();
            headers.setConnection("close");
            return response(ProblemType.BAD_REQUEST.problem(UNREADABLE_FORM), headers, request);
        }
        if (DatabaseUnavailable.isCauseOf(failure)) {
            log.error("The database is unavailable: {}", failure.toString());
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, "2");
            return response(ProblemType.UNAVAILABLE.problem(), headers, request);
        }
        log.error("A request failed", failure);
        return response(ProblemType.INTERNAL.problem(), HttpHeaders.EMPTY, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ParameterError> errors = exception.getFieldErrors().stream()
                .map(error -> error(error, value(request, error.getField())))
                .sorted(Comparator.comparing(ParameterError::parameter))
                .toList();
        return response(errors, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<String> formats = Formats.names(exception.getSupportedMediaTypes());
        String requested = request.getParameter("format");
        if (requested != null) {
            return response(List.of(ParameterError.unsupportedFormat(requested, formats)), request);
        }
        String types = exception.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .collect(Collectors.joining(", "));
        return response(
                ProblemType.NOT_ACCEPTABLE.problem(
                        "No format in the Accept header is supported here. Supported: " + types + "."),
                headers,
                request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemType type = ProblemType.of(status.value());
        String detail = notFound.of(exception, request);
        return response((detail == null) ? type.problem() : type.problem(detail), headers, request);
    }

    private static ResponseEntity<Object> response(List<ParameterError> errors, WebRequest request) {
        String detail = errors.stream().map(ParameterError::detail).collect(Collectors.joining(" "));
        return response(ProblemType.INVALID_PARAMETER.problem(detail, errors), HttpHeaders.EMPTY, request);
    }

    private static ResponseEntity<Object> response(Problem problem, HttpHeaders headers, WebRequest request) {
        boolean isPage = request.getHeader(ProblemPage.REQUESTED) != null;
        return ProblemResponse.of(problem, headers, isPage, request.getContextPath());
    }

    private ParameterError error(FieldError error, String value) {
        String parameter = error.getField();
        if (error.isBindingFailure()) {
            return ParameterError.invalidValue(parameter, value, reason(error.unwrap(TypeMismatchException.class)));
        }
        Annotation constraint = error.unwrap(ConstraintViolation.class)
                .getConstraintDescriptor()
                .getAnnotation();
        if (constraint instanceof AllowedValues values) {
            return ParameterError.unknownValue(parameter, value, AllowedValues.Validator.allowedBy(values));
        }
        if (constraint instanceof ExistingValue values) {
            return ParameterError.unknownValue(parameter, value, referenceValues.of(values.value()));
        }
        String message = error.getDefaultMessage();
        return ParameterError.invalidValue(
                parameter, value, message.startsWith("must be ") ? message + "; it is '" + value + "'" : message);
    }

    private static String value(WebRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return (values == null) ? "" : String.join(",", values);
    }

    /** Returns the message of the converter that rejected the value. */
    private static String reason(TypeMismatchException failure) {
        Throwable cause = failure.getCause() instanceof ConversionFailedException conversion
                ? conversion.getCause()
                : failure.getCause();
        return "is invalid: " + cause.getMessage();
    }
}
