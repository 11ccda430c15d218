package org.honorarycities.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, String> {

    /** Fetches places with all associations of their views in one query. */
    @Query("""
            select p from Place p left join fetch p.names left join fetch p.awards a left join fetch a.title
            where p.id in :ids
            """)
    List<Place> fetch(Collection<String> ids);

    default Optional<Place> findById(String id) {
        return fetch(List.of(id)).stream().findFirst();
    }
}
