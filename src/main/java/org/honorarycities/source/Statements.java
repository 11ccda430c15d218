package org.honorarycities.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, Integer> {

    @EntityGraph(attributePaths = "source")
    List<Statement> findAll(Specification<Statement> filter);

    /** Finds the statements about the subjects of disagreements. */
    default Map<String, List<Statement>> bySubject(List<Disagreement> disagreements) {
        List<String> subjects = disagreements.stream()
                .map(disagreement -> disagreement.subject.id)
                .distinct()
                .toList();
        return findBySubjectInOrderByPosition(subjects).stream()
                .collect(Collectors.groupingBy(statement -> statement.subject));
    }

    @EntityGraph(attributePaths = "source")
    List<Statement> findBySubjectInOrderByPosition(Collection<String> subjects);
}
