package org.honorarycities.source;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Sources extends Repository<Source, String> {

    Optional<Source> findById(String id);

    Page<Source> findAll(Specification<Source> filter, Pageable page);
}
