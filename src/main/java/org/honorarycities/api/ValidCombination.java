package org.honorarycities.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import org.honorarycities.date.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Requires that the parameters of a query are consistent with each other. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidCombination.Validator.class)
public @interface ValidCombination {

    /**
     * Returns the default message, which the messages of the query replace.
     *
     * @return an empty text
     */
    String message() default "";

    /**
     * Returns the validation groups (unused).
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload (unused).
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** A query that reports inconsistent parameters. */
    interface Query {

        /**
         * Finds inconsistent parameters.
         *
         * @return the reason by parameter
         */
        Map<String, String> contradictions();

        /**
         * Checks that the start of an interval is not after its end.
         *
         * @param from the name of the start parameter
         * @param start its value; null if absent
         * @param to the name of the end parameter
         * @param end its value; null if absent
         * @return the reason by parameter; empty if the interval is valid
         */
        static Map<String, String> ordered(
                String from, @Nullable CalendarDate start, String to, @Nullable CalendarDate end) {
            Map<String, String> reasons = new LinkedHashMap<>();
            if (start != null && end != null && start.earliest().isAfter(end.latest())) {
                reasons.put(from, "must not be after '" + to + "'");
            }
            return reasons;
        }
    }

    /** Reports the inconsistencies that the query finds. */
    class Validator implements ConstraintValidator<ValidCombination, Query> {

        @Override
        public boolean isValid(Query query, ConstraintValidatorContext context) {
            Map<String, String> contradictions = query.contradictions();
            context.disableDefaultConstraintViolation();
            contradictions.forEach((parameter, reason) -> context.buildConstraintViolationWithTemplate(reason)
                    .addPropertyNode(parameter)
                    .addConstraintViolation());
            return contradictions.isEmpty();
        }
    }
}
