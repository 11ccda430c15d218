package org.honorarycities.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Sources extends Repository<Source, String> {

    Optional<Source> findById(String id);

    List<Source> findAll(Specification<Source> filter);
}
