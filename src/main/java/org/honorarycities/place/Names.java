package org.honorarycities.place;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Names extends Repository<PlaceName, String> {

    @EntityGraph(attributePaths = "place")
    List<PlaceName> findAll(Specification<PlaceName> filter);
}
