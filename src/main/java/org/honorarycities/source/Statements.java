package org.honorarycities.source;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, Integer> {

    @EntityGraph(attributePaths = "source")
    List<Statement> findAll(Specification<Statement> filter);
}
