package org.honorarycities.place;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Ceremonies extends Repository<Ceremony, String> {

    @EntityGraph(attributePaths = {"award.place", "award.title", "presentedBy", "representedBy"})
    List<Ceremony> findAll(Specification<Ceremony> filter, Sort sort);
}
