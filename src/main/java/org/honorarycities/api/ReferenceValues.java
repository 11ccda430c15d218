package org.honorarycities.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Caches all values of an attribute; the data does not change while the application runs. */
@Component
public class ReferenceValues {

    private final EntityManager entities;
    private final Map<String, Set<String>> values = new ConcurrentHashMap<>();

    ReferenceValues(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Returns the values of one or more attributes.
     *
     * @param attributes entities and attributes, for example {@code Place.id}
     * @return the values, sorted
     */
    public Set<String> of(String... attributes) {
        Set<String> all = new TreeSet<>();
        for (String attribute : attributes) {
            all.addAll(values.computeIfAbsent(attribute, this::read));
        }
        return all;
    }

    private Set<String> read(String attribute) {
        String[] path = attribute.split("\\.");
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<String> query = criteria.createQuery(String.class);
        EntityType<?> type = entities.getMetamodel().entity(path[0]);
        Root<?> record = query.from(type);
        Expression<String> value =
                type.getAttribute(path[1]).isCollection() ? record.join(path[1]) : record.get(path[1]);
        query.select(value).distinct(true).where(criteria.isNotNull(value));
        return Set.copyOf(entities.createQuery(query).getResultList());
    }
}
