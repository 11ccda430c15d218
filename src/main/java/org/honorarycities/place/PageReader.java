package org.honorarycities.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.honorarycities.api.Language;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.RenderedView;
import org.honorarycities.place.Facets.Counted;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/**
 * Reads one page of a list: first the identifiers that match, then the records that are not cached. Recently used
 * records, views and totals are cached without expiry, because the data never change while the application runs.
 */
@Component
class PageReader {

    /** Maximum length of a list that is read in one statement, which is cheaper than a separate count query. */
    private static final int SHORT = 100;

    private final EntityManager entities;
    private final Facets facets;
    private final Cache<Asked, Long> totals;
    private final Cache<Identity, Object> records;
    private final Cache<View, RenderedView<?>> shown;

    PageReader(EntityManager entities, Facets facets, @Value("${honorary-cities.record-cache-size}") int atHand) {
        this.entities = entities;
        this.facets = facets;
        this.totals = atMost(atHand);
        this.records = atMost(atHand);
        this.shown = atMost(atHand);
    }

    private static <K, V> Cache<K, V> atMost(int atHand) {
        return Caffeine.newBuilder().maximumSize(atHand).executor(Runnable::run).build();
    }

    private record Asked(Class<?> type, Object filter) {}

    private record Identity(Class<?> type, String id) {}

    /** Cache key of a view: the record and everything else that the view depends on. */
    private record View(
            Class<?> type,
            String id,
            String ranges,
            @Nullable Position near) {}

    /** Returns one page of a list that supports facets. */
    <E, V> ListResponse<V> answer(
            Class<E> type,
            FacetedFilter<E> filter,
            Paging paging,
            Language language,
            Function<Collection<String>, List<E>> read,
            Function<E, V> view) {
        Counted counted = facets.count(type, filter, language);
        LongSupplier total = (counted == null) ? () -> total(type, filter, filter.predicate()) : counted::total;
        Page<String> ids = pageOfIds(type, filter.predicate(), paging.sortedBy(filter.order()), total);
        String ranges = language.ranges();
        List<RenderedView<V>> views = views(
                type,
                ids.getContent(),
                id -> new View(type, id, ranges, filter.near()),
                read,
                record -> language.show(() -> view.apply(record)));
        views.forEach(language::note);
        return ListResponse.ofShown(
                new PageImpl<>(views, ids.getPageable(), ids.getTotalElements()),
                paging,
                (counted == null) ? null : counted.facets());
    }

    /**
     * Finds one page of records.
     *
     * @param filter the filter of the predicate, part of the cache key of the total
     * @param read reads records by identifier, with all associations of their views
     */
    <E> Page<E> find(
            Class<E> type,
            Record filter,
            Specification<E> predicate,
            Pageable page,
            Function<Collection<String>, List<E>> read) {
        Page<String> ids = pageOfIds(type, predicate, page, () -> total(type, filter, predicate));
        return new PageImpl<>(records(type, ids.getContent(), read), page, ids.getTotalElements());
    }

    private <E> Page<String> pageOfIds(Class<E> type, Specification<E> predicate, Pageable page, LongSupplier total) {
        long end = page.getOffset() + page.getPageSize();
        if (end > SHORT) {
            List<String> found = ids(type, predicate, page.getSort(), (int) page.getOffset(), page.getPageSize());
            return PageableExecutionUtils.getPage(found, page, total);
        }
        List<String> first = ids(type, predicate, page.getSort(), 0, SHORT + 1);
        List<String> found =
                first.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
        return new PageImpl<>(found, page, (first.size() > SHORT) ? total.getAsLong() : first.size());
    }

    private <E> List<String> ids(Class<E> type, Specification<E> predicate, Sort sort, int offset, int limit) {
        ParameterizedCriteriaBuilder criteria = new ParameterizedCriteriaBuilder(entities);
        CriteriaQuery<String> query = criteria.createQuery(String.class);
        Root<E> record = query.from(type);
        query.select(record.get("id"));
        query.where(predicate.toPredicate(record, query, criteria));
        if (sort.isSorted()) {
            query.orderBy(QueryUtils.toOrders(sort, record, criteria));
        }
        return criteria.ask(query).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** Caches totals by filter, because predicates have no equality. */
    private <E> long total(Class<E> type, Object filter, Specification<E> predicate) {
        return totals.get(new Asked(type, filter), absent -> count(type, predicate));
    }

    private <E> long count(Class<E> type, Specification<E> predicate) {
        ParameterizedCriteriaBuilder criteria = new ParameterizedCriteriaBuilder(entities);
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<E> record = query.from(type);
        query.select(criteria.count(record));
        query.where(predicate.toPredicate(record, query, criteria));
        return criteria.ask(query).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private <E, V> List<RenderedView<V>> views(
            Class<E> type,
            List<String> ids,
            Function<String, View> of,
            Function<Collection<String>, List<E>> read,
            Function<E, RenderedView<V>> show) {
        List<View> asked = ids.stream().map(of).toList();
        Map<View, RenderedView<?>> found = shown.getAll(
                asked,
                missing -> records(type, missing.stream().map(View::id).toList(), read).stream()
                        .collect(Collectors.toMap(record -> of.apply(idOf(record)), show)));
        return asked.stream().map(view -> (RenderedView<V>) found.get(view)).toList();
    }

    private <E> List<E> records(Class<E> type, List<String> ids, Function<Collection<String>, List<E>> read) {
        List<Identity> identities =
                ids.stream().map(id -> new Identity(type, id)).toList();
        Map<Identity, Object> found = records.getAll(
                identities,
                missing -> read.apply(missing.stream().map(Identity::id).toList()).stream()
                        .collect(Collectors.toMap(record -> new Identity(type, idOf(record)), record -> record)));
        return identities.stream().map(found::get).map(type::cast).toList();
    }

    private String idOf(Object record) {
        return entities.getEntityManagerFactory()
                .getPersistenceUnitUtil()
                .getIdentifier(record)
                .toString();
    }
}
