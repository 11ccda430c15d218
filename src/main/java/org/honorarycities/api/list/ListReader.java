package org.honorarycities.api.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.honorarycities.api.Facet;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.ReferenceValues;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/**
 * Reads one page of a list: first the ids of the page, then these records with all that their views need in one
 * statement, because a statement that fetches collections cannot be limited to a number of records.
 */
@Component
public class ListReader {

    private final EntityManager entities;
    private final Facets facets;
    private final ReferenceValues referenceValues;

    ListReader(EntityManager entities, Facets facets, ReferenceValues referenceValues) {
        this.entities = entities;
        this.facets = facets;
        this.referenceValues = referenceValues;
    }

    /**
     * Reads one page of a list, with the requested facets.
     *
     * @param <E> the type of the entities
     * @param <T> the type of the views
     * @param type the type of the entities
     * @param filter the filter
     * @param paging the requested page
     * @param names the selector of the names in views and facets
     * @param fetch reads entities with all that their views need, in any order
     * @param view creates the view of an entity
     * @param request the request, for the links
     * @return the response
     */
    public <E, T> ListResponse<T> read(
            Class<E> type,
            ListFilter<E> filter,
            Paging paging,
            NameSelector names,
            Function<Specification<E>, List<E>> fetch,
            Function<E, T> view,
            HttpServletRequest request) {
        Pageable page = paging.pageable();
        List<Object> ids = ids(type, filter, page, names);
        List<E> records = ids.isEmpty() ? List.of() : inOrder(ids, fetch.apply(with(type, ids)));
        Page<E> read = PageableExecutionUtils.getPage(records, page, () -> count(type, filter));
        @Nullable Map<String, List<Facet>> counts = facets.count(type, filter, paging.facetMode(), names);
        return ListResponse.of(read, counts, names, view, request);
    }

    private <E> Specification<E> with(Class<E> type, List<Object> ids) {
        return (record, query, criteria) -> record.get(idOf(type)).in(ids);
    }

    private String idOf(Class<?> type) {
        return entities.getMetamodel().entity(type).getSingularAttributes().stream()
                .filter(attribute -> attribute.isId())
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private <E> List<E> inOrder(List<Object> ids, List<E> records) {
        PersistenceUnitUtil unit = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        Map<Object, E> byId = records.stream().collect(Collectors.toMap(unit::getIdentifier, record -> record));
        return ids.stream().map(byId::get).toList();
    }

    private <E> List<Object> ids(Class<E> type, ListFilter<E> filter, Pageable page, NameSelector names) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Object> query = criteria.createQuery(Object.class);
        Root<E> record = query.from(type);
        query.select(record.get(idOf(type)))
                .where(filter.toPredicate(record, query, criteria))
                .orderBy(order(filter, record, query, criteria, names));
        return entities.createQuery(query)
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    /** Sorts by the requested field; ties by position, which is the order of the ids. */
    private <E> List<Order> order(
            ListFilter<E> filter,
            Root<E> record,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            NameSelector names) {
        String sort = filter.sort() == null ? filter.defaultSort() : filter.sort();
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        Expression<?> key = field.equals("id")
                ? record.get("position")
                : filter.sortKey(
                        field, record, query, criteria, attribute -> names.closest(referenceValues.of(attribute)));
        return List.of(descending ? criteria.desc(key) : criteria.asc(key), criteria.asc(record.get("position")));
    }

    private <E> long count(Class<E> type, ListFilter<E> filter) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<E> record = query.from(type);
        query.select(criteria.count(record)).where(filter.toPredicate(record, query, criteria));
        return entities.createQuery(query).getSingleResult();
    }
}
