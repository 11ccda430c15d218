package org.honorarycities.award;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Decorations extends Repository<Decoration, String> {

    @EntityGraph(attributePaths = {"award.title", "award.place"})
    List<Decoration> findAll(Specification<Decoration> filter);
}
