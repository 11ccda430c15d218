package org.honorarycities.source;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Disagreements extends Repository<Disagreement, Integer> {

    @EntityGraph(attributePaths = {"subject.statements.source", "subject.places"})
    List<Disagreement> findAll(Specification<Disagreement> filter);
}
