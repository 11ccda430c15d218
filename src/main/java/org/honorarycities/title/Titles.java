package org.honorarycities.title;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Titles extends Repository<Title, String> {

    @Query("select t from Title t left join fetch t.acts a left join fetch a.signatories where t.id = :id")
    Optional<Title> findById(String id);

    Page<Title> findAll(Specification<Title> filter, Pageable page);
}
