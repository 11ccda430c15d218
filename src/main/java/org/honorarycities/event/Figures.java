package org.honorarycities.event;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Figures extends Repository<Figure, String> {

    Page<Figure> findAll(Specification<Figure> filter, Pageable page);
}
