package org.honorarycities.award;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

interface Acts extends Repository<Act, String> {

    Page<Act> findAll(Specification<Act> filter, Pageable page);
}
