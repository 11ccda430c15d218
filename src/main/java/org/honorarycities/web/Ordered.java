package org.honorarycities.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.honorarycities.date.CalendarDate;
import org.springframework.beans.DirectFieldAccessor;

/** Two dates of a query stand in their order. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Ordered.Validator.class)
public @interface Ordered {

    /**
     * The start.
     *
     * @return the parameter of the start
     */
    String from();

    /**
     * The end.
     *
     * @return the parameter of the end
     */
    String to();

    /**
     * The message.
     *
     * @return what is said of dates in another order
     */
    String message() default "lies after the end of the interval, '{to}'";

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

    /** Compares the two dates. */
    class Validator implements ConstraintValidator<Ordered, Record> {

        private String from = "";
        private String to = "";

        @Override
        public void initialize(Ordered constraint) {
            from = constraint.from();
            to = constraint.to();
        }

        @Override
        public boolean isValid(Record query, ConstraintValidatorContext context) {
            DirectFieldAccessor fields = new DirectFieldAccessor(query);
            if (fields.getPropertyValue(from) instanceof CalendarDate start
                    && fields.getPropertyValue(to) instanceof CalendarDate end
                    && start.earliest().isAfter(end.latest())) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(from)
                        .addConstraintViolation();
                return false;
            }
            return true;
        }
    }
}
