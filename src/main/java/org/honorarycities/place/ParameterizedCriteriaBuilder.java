package org.honorarycities.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.ParameterExpression;
import jakarta.persistence.criteria.TemporalField;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.criteria.JpaPredicate;
import org.hibernate.query.criteria.spi.HibernateCriteriaBuilderDelegate;
import org.hibernate.query.sqm.tree.SqmStatement;

/**
 * Binds every value of a criteria query as a named parameter. Queries that differ only in values then have the same
 * text, and Hibernate reuses their translation, which costs more than running them.
 */
final class ParameterizedCriteriaBuilder extends HibernateCriteriaBuilderDelegate {

    private static final long serialVersionUID = 1;

    private final transient EntityManager entities;
    private final transient Map<String, Object> values = new LinkedHashMap<>();

    ParameterizedCriteriaBuilder(EntityManager entities) {
        super(entities.getCriteriaBuilder());
        this.entities = entities;
    }

    /** Creates the query and binds its values; Hibernate renders {@code count(*)} without the asterisk. */
    <T> TypedQuery<T> ask(CriteriaQuery<T> query) {
        String text = ((SqmStatement<?>) query).toHqlString().replace("count()", "count(*)");
        TypedQuery<T> asked = entities.createQuery(text, query.getResultType());
        values.forEach(asked::setParameter);
        return asked;
    }

    @SuppressWarnings("unchecked")
    private <T> ParameterExpression<T> named(T value) {
        String name = "v" + values.size();
        values.put(name, value);
        return parameter((Class<T>) value.getClass(), name);
    }

    @Override
    public JpaPredicate equal(Expression<?> attribute, Object value) {
        return equal(attribute, named(value));
    }

    @Override
    public JpaPredicate like(Expression<String> attribute, String pattern) {
        return like(attribute, named(pattern));
    }

    @Override
    public <T extends Comparable<? super T>> JpaPredicate greaterThanOrEqualTo(
            Expression<? extends T> attribute, T value) {
        return greaterThanOrEqualTo(attribute, named(value));
    }

    @Override
    public <T extends Comparable<? super T>> JpaPredicate lessThanOrEqualTo(
            Expression<? extends T> attribute, T value) {
        return lessThanOrEqualTo(attribute, named(value));
    }

    @Override
    public <T extends Comparable<? super T>> JpaPredicate between(Expression<? extends T> attribute, T from, T to) {
        return between(attribute, named(from), named(to));
    }

    @Override
    public <N extends Number> JpaExpression<N> prod(Expression<? extends N> attribute, N factor) {
        return prod(attribute, named(factor));
    }

    /** Calls the underlying builder, because the delegate does not implement this method. */
    @Override
    public <N, T extends Temporal> JpaExpression<N> extract(TemporalField<N, T> field, Expression<T> date) {
        return (JpaExpression<N>) entities.getCriteriaBuilder().extract(field, date);
    }
}
