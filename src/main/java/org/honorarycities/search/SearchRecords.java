package org.honorarycities.search;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SearchRecords extends Repository<SearchRecord, Integer> {

    @EntityGraph(attributePaths = "texts")
    List<SearchRecord> findAll(Specification<SearchRecord> filter);
}
