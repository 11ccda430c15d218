package org.honorarycities.place;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, String> {

    Page<Place> findAll(Specification<Place> filter, Pageable page);

    Optional<Place> findById(String id);
}
