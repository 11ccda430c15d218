package org.honorarycities.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.MapAttribute;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
        query.select(values(type.getAttribute(path[1]), record)).distinct(true);
        return entities.createQuery(query).getResultList().stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the values of an attribute: each one of a collection, and the keys of a map. */
    private static Expression<String> values(Attribute<?, ?> attribute, Root<?> record) {
        if (attribute instanceof MapAttribute) {
            return record.<Object, String, Object>joinMap(attribute.getName()).key();
        }
        return attribute.isCollection() ? record.join(attribute.getName()) : record.get(attribute.getName());
    }
}
