package org.honorarycities.api;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter; one whose parameter is absent asks for nothing. */
public final class Predicates {

    private final CriteriaBuilder criteria;
    private final List<Predicate> all = new ArrayList<>();

    /**
     * Starts without a condition.
     *
     * @param criteria builds the conditions
     */
    public Predicates(CriteriaBuilder criteria) {
        this.criteria = criteria;
    }

    /**
     * Adds that an attribute has the value of a parameter.
     *
     * @param attribute the attribute
     * @param value the value of the parameter; null if it is absent
     * @return this
     */
    public Predicates equal(Expression<?> attribute, @Nullable Object value) {
        return with(value, given -> criteria.equal(attribute, given));
    }

    /**
     * Adds a condition on the value of a parameter.
     *
     * @param <T> the type of the parameter
     * @param value the value of the parameter; null if it is absent
     * @param condition the condition
     * @return this
     */
    public <T> Predicates with(@Nullable T value, Function<T, Predicate> condition) {
        if (value != null) {
            all.add(condition.apply(value));
        }
        return this;
    }

    /**
     * Adds a condition.
     *
     * @param condition the condition
     * @return this
     */
    public Predicates and(Predicate condition) {
        all.add(condition);
        return this;
    }

    /**
     * All the conditions.
     *
     * @return the conjunction
     */
    public Predicate all() {
        return criteria.and(all);
    }
}
