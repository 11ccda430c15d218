package org.honorarycities.award;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Acts extends Repository<Act, String> {

    @EntityGraph(attributePaths = {"award.title", "award.place", "signatories"})
    List<Act> findAll(Specification<Act> filter);
}
