package org.honorarycities.api.list;

import com.ibm.icu.util.ULocale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.api.Facet;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.value.DisplayNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Counts matching records by facet value. */
@Component
class Facets {

    private final EntityManager entities;

    Facets(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Counts the records by the values of each requested facet: years and decades in chronological order, others by
     * descending count. In the independent mode, a facet ignores the parameters that filter by it.
     *
     * @return the counts by facet; null if no facet is requested
     */
    <E> @Nullable Map<String, List<Facet>> count(
            Class<E> type, ListFilter<E> filter, @Nullable String mode, NameSelector names) {
        if (filter.facets() == null) {
            return null;
        }
        Map<String, List<Facet>> counts = new LinkedHashMap<>();
        for (String facet : filter.facets()) {
            ListFilter<E> counted =
                    Paging.INDEPENDENT.equals(mode) ? without(filter, filter.parametersOf(facet)) : filter;
            List<Tuple> rows = rows(type, counted, facet);
            Integer years = Periods.LENGTHS.get(facet);
            counts.put(facet, (years == null) ? values(rows, facet, names) : new Periods(years, counted).count(rows));
        }
        return counts;
    }

    /** Returns a copy of a filter, which is a record, without some of its parameters. */
    @SuppressWarnings("unchecked")
    private static <E> ListFilter<E> without(ListFilter<E> filter, Set<String> parameters) {
        Object[] values = Arrays.stream(filter.getClass().getRecordComponents())
                .map(component -> {
                    component.getAccessor().setAccessible(true);
                    return parameters.contains(component.getName())
                            ? null
                            : ReflectionUtils.invokeMethod(component.getAccessor(), filter);
                })
                .toArray();
        return (ListFilter<E>)
                BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(filter.getClass()), values);
    }

    /** Selects position, value and label of each record that has a value. */
    private <E> List<Tuple> rows(Class<E> type, ListFilter<E> filter, String facet) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = criteria.createTupleQuery();
        Root<E> record = query.from(type);
        ListFilter.Columns columns = filter.facet(facet, record, criteria);
        query.select(criteria.tuple(record.get("position"), columns.value(), columns.label()))
                .distinct(true)
                .where(filter.toPredicate(record, query, criteria));
        return entities.createQuery(query).getResultList();
    }

    private static List<Facet> values(List<Tuple> rows, String facet, NameSelector names) {
        Map<String, Set<Object>> records = new TreeMap<>();
        Map<String, Object> labels = new TreeMap<>();
        for (Tuple row : rows) {
            Object content = row.get(1);
            if (content != null) {
                String value = content.toString();
                records.computeIfAbsent(value, absent -> new HashSet<>()).add(row.get(0));
                labels.put(value, facet.equals("country") ? countryNames(value) : row.get(2));
            }
        }
        return records.entrySet().stream()
                .map(counted -> {
                    Object label = labels.get(counted.getKey());
                    return new Facet(
                            counted.getKey(),
                            label instanceof DisplayNames several ? names.select(several) : label.toString(),
                            counted.getValue().size());
                })
                .sorted(Comparator.comparingLong(Facet::count).reversed())
                .toList();
    }

    private static DisplayNames countryNames(String code) {
        return new DisplayNames(Stream.of("en", "ru", "bg", "uk", "be")
                .collect(Collectors.toMap(
                        language -> language, language -> ULocale.getDisplayCountry("und-" + code, language))));
    }
}
