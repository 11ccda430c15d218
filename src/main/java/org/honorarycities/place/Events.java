package org.honorarycities.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, String> {

    Page<Event> findAll(Specification<Event> filter, Pageable page);

    /** Fetches events with all associations of their views in one query. */
    @Query("""
            select e from Event e left join fetch e.places left join fetch e.people left join fetch e.units
            where e.id in :ids
            """)
    List<Event> fetch(Collection<String> ids);

    /** Finds the events of a place, earliest first. */
    @EntityGraph(attributePaths = {"places", "people", "units"})
    @Query("""
            select e from Event e where e.id in (select x.id from Event x join x.places p where p.id = :place)
            order by e.date.earliest, e.date.latest, e.position
            """)
    List<Event> findByPlace(String place);

    default Optional<Event> findById(String id) {
        return fetch(List.of(id)).stream().findFirst();
    }
}
