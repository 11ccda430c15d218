package org.honorarycities.event;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Figures extends Repository<Figure, String> {

    @EntityGraph(attributePaths = {"place", "event"})
    List<Figure> findAll(Specification<Figure> filter);
}
