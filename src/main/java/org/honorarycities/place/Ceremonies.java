package org.honorarycities.place;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ceremonies extends Repository<Ceremony, String> {

    /** Fetches ceremonies with all associations of their views in one query. */
    @Query("""
            select c from Ceremony c left join fetch c.presentedBy left join fetch c.representedBy where c.id in :ids
            """)
    List<Ceremony> fetch(Collection<String> ids);

    @EntityGraph(attributePaths = {"award.place", "award.title", "presentedBy", "representedBy"})
    List<Ceremony> findAll(Specification<Ceremony> filter, Sort sort);
}
