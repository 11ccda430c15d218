package org.honorarycities.place;

import jakarta.persistence.criteria.JoinType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, String> {

    List<Place> findAll(Specification<Place> filter);

    Optional<Place> findById(String id);

    /** Finds places with their titles in one statement; an entity graph would leave the titles to a second one. */
    default List<Place> findAllWithTitles(Specification<Place> filter) {
        return findAll((place, query, criteria) -> {
            place.fetch("titles", JoinType.LEFT).fetch("title", JoinType.LEFT);
            return filter.toPredicate(place, query, criteria);
        });
    }
}
