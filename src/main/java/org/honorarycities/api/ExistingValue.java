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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Restricts a parameter, or each item of a list parameter, to values that occur in the database. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExistingValue.Validator.class)
public @interface ExistingValue {

    /**
     * Returns where the values are.
     *
     * @return the entities and attributes, for example {@code Place.id}
     */
    String[] value();

    /**
     * Returns the default message; error responses list the known values instead.
     *
     * @return the message
     */
    String message() default "is unknown";

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

    /** Checks that a value occurs in the database. */
    class Validator implements ConstraintValidator<ExistingValue, Object> {

        private final ReferenceValues values;
        private String[] attributes = {};

        Validator(ReferenceValues values) {
            this.values = values;
        }

        @Override
        public void initialize(ExistingValue constraint) {
            attributes = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null
                    || values.of(attributes).containsAll(value instanceof Collection<?> items ? items : Set.of(value));
        }
    }
}
