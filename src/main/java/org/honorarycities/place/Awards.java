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

interface Awards extends Repository<Award, String> {

    @EntityGraph(attributePaths = {"title", "place"})
    Page<Award> findAll(Specification<Award> filter, Pageable page);

    /** Fetches awards with all associations of their views in one query. */
    @Query("""
            select a from Award a join fetch a.title join fetch a.place
            left join fetch a.acts x left join fetch x.signatories left join fetch a.decorations
            left join fetch a.ceremonies c left join fetch c.presentedBy left join fetch c.representedBy
            where a.id in :ids
            """)
    List<Award> fetch(Collection<String> ids);

    default Optional<Award> findById(String id) {
        return fetch(List.of(id)).stream().findFirst();
    }
}
