package org.honorarycities.award;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Decorations extends Repository<Decoration, String> {

    Page<Decoration> findAll(Specification<Decoration> filter, Pageable page);
}
