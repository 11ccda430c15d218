package org.honorarycities.place;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Names extends Repository<PlaceName, String> {

    Page<PlaceName> findAll(Specification<PlaceName> filter, Pageable page);
}
