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

/** The parameters of a query go together. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidCombination.Validator.class)
public @interface ValidCombination {

    /**
     * The message, replaced by what the query says.
     *
     * @return nothing of use
     */
    String message() default "";

    /**
     * Groups, unused.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Payload, unused.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** A query that can tell what does not go together in it. */
    interface Query {

        /**
         * What does not go together.
         *
         * @return the parameters to be refused, each with the reason
         */
        Map<String, String> contradictions();

        /**
         * Refuses a start that lies after the end.
         *
         * @param from the parameter of the start
         * @param start its value; null if absent
         * @param to the parameter of the end
         * @param end its value; null if absent
         * @return the refusal, if any
         */
        static Map<String, String> ordered(
                String from, @Nullable CalendarDate start, String to, @Nullable CalendarDate end) {
            Map<String, String> refused = new LinkedHashMap<>();
            if (start != null && end != null && start.earliest().isAfter(end.latest())) {
                refused.put(from, "lies after the end of the interval, '" + to + "'");
            }
            return refused;
        }
    }

    /** Asks the query. */
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
