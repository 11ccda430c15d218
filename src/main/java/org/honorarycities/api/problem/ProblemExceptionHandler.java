package org.honorarycities.api.problem;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
import org.springframework.http.CacheControl;
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

/** Turns whatever a request fails with into one kind of answer, {@link Problem}. */
@RestControllerAdvice
class ProblemExceptionHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final ReferenceValues knownValues;

    ProblemExceptionHandler(ReferenceValues knownValues) {
        this.knownValues = knownValues;
    }

    @ExceptionHandler
    ResponseEntity<Object> invalidParameters(InvalidParametersException refused) {
        return answer(refused.errors());
    }

    @ExceptionHandler
    ResponseEntity<Object> noSuchRecord(RecordNotFoundException missing) {
        return answer(ProblemType.NOT_FOUND.problem(missing.getMessage()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failure(Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (DatabaseUnavailable.isBehind(failure)) {
            log.error("The database does not answer: {}", failure.toString());
            HttpHeaders later = new HttpHeaders();
            later.set(HttpHeaders.RETRY_AFTER, "2");
            return answer(ProblemType.UNAVAILABLE.problem(), later);
        }
        log.error("A request failed", failure);
        return answer(ProblemType.INTERNAL.problem(), HttpHeaders.EMPTY);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(refused.getFieldErrors().stream()
                .map(error -> error(error, String.join(",", request.getParameterValues(error.getField()))))
                .sorted(Comparator.comparing(ParameterError::parameter))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<String> formats = Formats.names(refused.getSupportedMediaTypes());
        String asked = request.getParameter("format");
        if (asked != null) {
            return answer(List.of(ParameterError.ofChoice("format", asked, "is not a format of this", formats)));
        }
        String types = String.join(
                ", ",
                refused.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .toList());
        return answer(ProblemType.NOT_ACCEPTABLE.problem("Accept one of these: " + types + "."), headers);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(ProblemType.of(status.value()).problem(), headers);
    }

    private static ResponseEntity<Object> answer(List<ParameterError> errors) {
        String detail =
                String.join("; ", errors.stream().map(ParameterError::detail).toList());
        return answer(ProblemType.INVALID_PARAMETER.problem(detail, errors), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ParameterError error(FieldError error, @Nullable String value) {
        if (error.isBindingFailure()) {
            return ParameterError.ofChoice(
                    error.getField(), value, reason(error.unwrap(TypeMismatchException.class)), List.of());
        }
        Annotation constraint = error.unwrap(ConstraintViolation.class)
                .getConstraintDescriptor()
                .getAnnotation();
        Collection<String> allowed = List.of();
        if (constraint instanceof AllowedValues oneOf) {
            allowed = List.of(oneOf.value());
        } else if (constraint instanceof ExistingValue known) {
            allowed = knownValues.of(known.value());
        }
        return ParameterError.ofChoice(error.getField(), value, error.getDefaultMessage(), allowed);
    }

    /** The converters are all our own, and say what they refuse a text for. */
    private static String reason(TypeMismatchException failure) {
        Throwable cause = failure.getCause() instanceof ConversionFailedException conversion
                ? conversion.getCause()
                : failure.getCause();
        return "is refused: " + cause.getMessage();
    }
}
