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
import org.jspecify.annotations.Nullable;

/** A parameter takes a value that stands in the records. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExistingValue.Validator.class)
public @interface ExistingValue {

    /**
     * Where the values stand.
     *
     * @return a query of one column
     */
    String value();

    /**
     * The message.
     *
     * @return what is said of another value
     */
    String message() default "is not in the records";

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

    /** Holds a value against the records. */
    class Validator implements ConstraintValidator<ExistingValue, String> {

        private final ReferenceValues values;
        private String query = "";

        Validator(ReferenceValues values) {
            this.values = values;
        }

        @Override
        public void initialize(ExistingValue constraint) {
            query = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || values.of(query).contains(value);
        }
    }
}
