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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter, or each item of one, takes one of a few values that the code knows. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AllowedValues.Validator.class)
public @interface AllowedValues {

    /**
     * The values.
     *
     * @return the values it takes
     */
    String[] value();

    /**
     * The message.
     *
     * @return what is said of another value
     */
    String message() default "is not one of the allowed values";

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

    /** Holds a value against the list. */
    class Validator implements ConstraintValidator<AllowedValues, Object> {

        private List<String> values = List.of();

        @Override
        public void initialize(AllowedValues constraint) {
            values = Arrays.asList(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null
                    || (value instanceof Collection<?> items ? values.containsAll(items) : values.contains(value));
        }
    }
}
