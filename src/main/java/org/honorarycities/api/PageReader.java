package org.honorarycities.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/**
 * Reads one page of records that have lists of their own: first the ids of the page, then these records with all their
 * lists in one statement, because a statement that fetches lists cannot be limited to a number of records.
 */
@Component
public class PageReader {

    private final EntityManager entities;

    PageReader(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Reads one page.
     *
     * @param <E> the type of the records
     * @param type the type of the records
     * @param filter the filter
     * @param page the page
     * @param fetch reads records with their lists, in any order
     * @return the page
     */
    public <E> Page<E> read(
            Class<E> type, Specification<E> filter, Pageable page, Function<Specification<E>, List<E>> fetch) {
        return read(type, filter, page, fetch, null);
    }

    /**
     * Reads one page of a list whose length may be known.
     *
     * @param <E> the type of the records
     * @param type the type of the records
     * @param filter the filter
     * @param page the page
     * @param fetch reads records with their lists, in any order
     * @param total the number of matching records; null to count them
     * @return the page
     */
    public <E> Page<E> read(
            Class<E> type,
            Specification<E> filter,
            Pageable page,
            Function<Specification<E>, List<E>> fetch,
            @Nullable Long total) {
        List<String> ids = ids(type, filter, page);
        List<E> records = ids.isEmpty() ? List.of() : inOrder(ids, fetch.apply(with(ids)));
        return PageableExecutionUtils.getPage(records, page, () -> (total == null) ? count(type, filter) : total);
    }

    private static <E> Specification<E> with(List<String> ids) {
        return (record, query, criteria) -> record.get("id").in(ids);
    }

    private <E> List<E> inOrder(List<String> ids, List<E> records) {
        PersistenceUnitUtil unit = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        Map<Object, E> byId = records.stream().collect(Collectors.toMap(unit::getIdentifier, record -> record));
        return ids.stream().map(byId::get).toList();
    }

    private <E> List<String> ids(Class<E> type, Specification<E> filter, Pageable page) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<String> query = criteria.createQuery(String.class);
        Root<E> record = query.from(type);
        query.select(record.get("id")).where(filter.toPredicate(record, query, criteria));
        if (page.getSort().isSorted()) {
            query.orderBy(QueryUtils.toOrders(page.getSort(), record, criteria));
        }
        return entities.createQuery(query)
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    private <E> long count(Class<E> type, Specification<E> filter) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<E> record = query.from(type);
        query.select(criteria.count(record))
                .where(filter.toPredicate(record, query, criteria))
                .orderBy(List.of());
        return entities.createQuery(query).getSingleResult();
    }
}
