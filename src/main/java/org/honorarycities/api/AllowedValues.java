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
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Restricts a parameter, or each item of a list parameter, to fixed values. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AllowedValues.Validator.class)
public @interface AllowedValues {

    /**
     * Lists the allowed values.
     *
     * @return the values
     */
    String[] value();

    /**
     * Returns whether each value may be prefixed with a minus, as sort fields for descending order are.
     *
     * @return true for sort fields
     */
    boolean descending() default false;

    /**
     * Returns the default message; error responses list the allowed values instead.
     *
     * @return the message
     */
    String message() default "is not one of the allowed values";

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

    /** Checks that a value is allowed. */
    class Validator implements ConstraintValidator<AllowedValues, Object> {

        private List<String> values = List.of();

        @Override
        public void initialize(AllowedValues constraint) {
            values = allowedBy(constraint);
        }

        /** Returns the allowed values of a constraint. */
        public static List<String> allowedBy(AllowedValues constraint) {
            return Stream.of(constraint.value())
                    .flatMap(value -> constraint.descending() ? Stream.of(value, "-" + value) : Stream.of(value))
                    .toList();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null
                    || (value instanceof Collection<?> items ? values.containsAll(items) : values.contains(value));
        }
    }
}
