package org.honorarycities.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, Integer> {

    @EntityGraph(attributePaths = "source")
    Page<Statement> findAll(Specification<Statement> filter, Pageable page);

    @EntityGraph(attributePaths = "source")
    List<Statement> findBySubjectInOrderByPosition(Collection<String> subjects);
}
