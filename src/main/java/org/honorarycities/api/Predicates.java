package org.honorarycities.api;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the predicates of a filter; absent parameters add none. */
public final class Predicates {

    private final CriteriaBuilder criteria;
    private final List<Predicate> all = new ArrayList<>();

    /**
     * Creates an empty conjunction.
     *
     * @param criteria the criteria builder
     */
    public Predicates(CriteriaBuilder criteria) {
        this.criteria = criteria;
    }

    /**
     * Adds an equality predicate.
     *
     * @param attribute the attribute
     * @param value the value of the parameter; null if it is absent
     * @return this
     */
    public Predicates equal(Expression<?> attribute, @Nullable Object value) {
        return with(value, given -> criteria.equal(attribute, given));
    }

    /**
     * Adds a predicate that matches any of several values.
     *
     * @param attribute the attribute
     * @param values the values of the parameter; null if it is absent
     * @return this
     */
    public Predicates in(Expression<?> attribute, @Nullable Collection<?> values) {
        return with(values, attribute::in);
    }

    /**
     * Matches the ids of entities that meet a condition.
     *
     * @param <E> the type of the entities
     * @param type the type of the entities
     * @param id the id
     * @param query the query
     * @param condition creates the condition on the entity
     * @return the predicate
     */
    public static <E> Predicate isIdOf(
            Class<E> type, Path<String> id, CommonAbstractCriteria query, Function<Root<E>, Predicate> condition) {
        Subquery<String> ids = query.subquery(String.class);
        Root<E> entity = ids.from(type);
        return id.in(ids.select(entity.get("id")).where(condition.apply(entity)));
    }

    /**
     * Adds a predicate that depends on the value of a parameter.
     *
     * @param <T> the type of the parameter
     * @param value the value of the parameter; null if it is absent
     * @param condition creates the predicate from the value
     * @return this
     */
    public <T> Predicates with(@Nullable T value, Function<T, Predicate> condition) {
        if (value != null) {
            all.add(condition.apply(value));
        }
        return this;
    }

    /**
     * Adds a predicate.
     *
     * @param condition the predicate
     * @return this
     */
    public Predicates and(Predicate condition) {
        all.add(condition);
        return this;
    }

    /**
     * Returns the conjunction of all predicates.
     *
     * @return the conjunction
     */
    public Predicate all() {
        return criteria.and(all);
    }
}
