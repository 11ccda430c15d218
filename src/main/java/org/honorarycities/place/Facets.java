package org.honorarycities.place;

import com.ibm.icu.util.ULocale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
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
import org.honorarycities.api.Language;
import org.honorarycities.title.Title;
import org.honorarycities.value.DisplayNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts matching records by facet value. */
@Component
class Facets {

    private final EntityManager entities;
    private final Map<String, Title> titles;

    Facets(EntityManager entities) {
        this.entities = entities;
        this.titles = entities.createQuery("select t from Title t", Title.class).getResultList().stream()
                .collect(Collectors.toMap(Title::id, title -> title));
    }

    /**
     * Counts of all requested facets.
     *
     * @param total number of matching records
     * @param facets values by facet
     */
    record Counted(long total, Map<String, List<Facet>> facets) {}

    /**
     * Counts all requested facets in one query.
     *
     * @return the values by facet, years and decades in chronological order, others by descending count; null if no
     *     facet is requested
     */
    <E> @Nullable Counted count(Class<E> type, FacetedFilter<E> filter, Language language) {
        if (filter.facets() == null) {
            return null;
        }
        List<String> facets = filter.facets().stream().distinct().toList();
        List<Tuple> rows = rows(type, filter, facets);
        Map<String, List<Facet>> counts = new LinkedHashMap<>();
        for (int i = 0; i < facets.size(); i++) {
            String facet = facets.get(i);
            counts.put(
                    facet,
                    isPeriod(facet)
                            ? new Periods(facet.equals("year") ? 1 : 10, filter).count(rows, 1 + 2 * i)
                            : values(rows, 1 + 2 * i, facet, language));
        }
        long total = rows.stream().map(row -> row.get(0)).distinct().count();
        return new Counted(total, counts);
    }

    private static boolean isPeriod(String facet) {
        return facet.equals("year") || facet.equals("decade");
    }

    /**
     * Selects the identifier and two columns per facet: the bounds of a date, or a value and the origin of its label.
     */
    private <E> List<Tuple> rows(Class<E> type, FacetedFilter<E> filter, List<String> facets) {
        ParameterizedCriteriaBuilder criteria = new ParameterizedCriteriaBuilder(entities);
        CriteriaQuery<Tuple> query = criteria.createTupleQuery();
        Root<E> record = query.from(type);
        List<Selection<?>> columns = new ArrayList<>(List.of(record.get("id")));
        for (String facet : facets) {
            Path<?> path = filter.facet(facet, record, criteria);
            columns.add(
                    switch (facet) {
                        case "year", "decade" -> path.get("earliest");
                        case "place" -> path.get("id");
                        case "region" -> path.get("regionCode");
                        default -> path;
                    });
            columns.add(
                    switch (facet) {
                        case "year", "decade" -> path.get("latest");
                        case "place" -> path.get("displayNames");
                        case "region" -> path.get("region");
                        default -> path;
                    });
        }
        query.select(criteria.tuple(columns)).distinct(true);
        query.where(filter.predicate().toPredicate(record, query, criteria));
        return criteria.ask(query).getResultList();
    }

    private List<Facet> values(List<Tuple> rows, int column, String facet, Language language) {
        Map<String, Set<Object>> records = new TreeMap<>();
        Map<String, Object> shown = new TreeMap<>();
        for (Tuple row : rows) {
            if (row.get(column) instanceof String value) {
                records.computeIfAbsent(value, absent -> new HashSet<>()).add(row.get(0));
                shown.put(value, row.get(column + 1));
            }
        }
        return records.entrySet().stream()
                .map(counted -> {
                    String value = counted.getKey();
                    String label = switch (facet) {
                        case "title" -> language.pick(titles.get(value).names());
                        case "place" -> language.pick(((DisplayNames) shown.get(value)).byLanguage());
                        case "country" -> language.pick(countryNames(value));
                        default -> shown.get(value).toString();
                    };
                    return new Facet(value, label, counted.getValue().size());
                })
                .sorted(Comparator.comparingLong(Facet::count).reversed())
                .toList();
    }

    private static Map<String, String> countryNames(String code) {
        return Stream.of("en", "ru", "bg", "uk", "be")
                .collect(Collectors.toMap(
                        language -> language, language -> ULocale.getDisplayCountry("und-" + code, language)));
    }
}
