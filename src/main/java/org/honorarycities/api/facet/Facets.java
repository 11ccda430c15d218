package org.honorarycities.api.facet;

import com.ibm.icu.util.ULocale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
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
import org.honorarycities.value.DisplayNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts matching records by facet value. */
@Component
class Facets {

    private final EntityManager entities;

    Facets(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Counts of all requested facets.
     *
     * @param total the number of matching records
     * @param facets the values by facet: years and decades in chronological order, others by descending count
     */
    record Counted(long total, Map<String, List<Facet>> facets) {}

    /** Counts all requested facets in one query; null if no facet is requested. */
    <E> @Nullable Counted count(Class<E> type, FacetedFilter<E> filter, NameSelector names) {
        if (filter.facets() == null) {
            return null;
        }
        List<String> facets = filter.facets();
        List<Tuple> rows = rows(type, filter, facets);
        Map<String, List<Facet>> counts = new LinkedHashMap<>();
        for (int i = 0; i < facets.size(); i++) {
            String facet = facets.get(i);
            int column = 1 + 2 * i;
            counts.put(
                    facet,
                    switch (facet) {
                        case "year" -> new Periods(1, filter).count(rows, column);
                        case "decade" -> new Periods(10, filter).count(rows, column);
                        default -> values(rows, column, facet, names);
                    });
        }
        long total = rows.stream().map(row -> row.get(0)).distinct().count();
        return new Counted(total, counts);
    }

    /** Selects the identifier and two columns per facet. */
    private <E> List<Tuple> rows(Class<E> type, FacetedFilter<E> filter, List<String> facets) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = criteria.createTupleQuery();
        Root<E> record = query.from(type);
        List<Selection<?>> columns = new ArrayList<>(List.of(record.get("id")));
        for (String facet : facets) {
            FacetedFilter.Columns ofFacet = filter.facet(facet, record, criteria);
            columns.add(ofFacet.value());
            columns.add(ofFacet.label());
        }
        query.select(criteria.tuple(columns)).distinct(true);
        query.where(filter.toPredicate(record, query, criteria)).orderBy(List.of());
        return entities.createQuery(query).getResultList();
    }

    private static List<Facet> values(List<Tuple> rows, int column, String facet, NameSelector names) {
        Map<String, Set<Object>> records = new TreeMap<>();
        Map<String, Object> labels = new TreeMap<>();
        for (Tuple row : rows) {
            if (row.get(column) instanceof String value) {
                records.computeIfAbsent(value, absent -> new HashSet<>()).add(row.get(0));
                labels.put(value, facet.equals("country") ? countryNames(value) : row.get(column + 1));
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
