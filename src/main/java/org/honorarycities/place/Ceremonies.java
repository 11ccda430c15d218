package org.honorarycities.place;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Ceremonies extends Repository<Ceremony, String> {

    Page<Ceremony> findAll(Specification<Ceremony> filter, Pageable page);

    @EntityGraph(attributePaths = {"award.place", "award.title", "presentedBy", "representedBy"})
    List<Ceremony> findAll(Specification<Ceremony> filter, Sort sort);
}
