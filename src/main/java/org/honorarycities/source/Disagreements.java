package org.honorarycities.source;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Disagreements extends Repository<Disagreement, Integer> {

    @EntityGraph(attributePaths = "subject")
    Page<Disagreement> findAll(Specification<Disagreement> filter, Pageable page);
}
