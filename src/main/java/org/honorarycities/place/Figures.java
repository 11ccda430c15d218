package org.honorarycities.place;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Figures extends Repository<Figure, String> {

    Page<Figure> findAll(Specification<Figure> filter, Pageable page);

    List<Figure> findByEventOrderByPosition(String event);

    /** Finds the figures of a place and of its events; a union, because an "or" would scan the whole table. */
    @Query("""
            select f from Figure f where f.id in (
              select x.id from Figure x where x.place = :place
              union select x.id from Figure x
              where x.event in (select e.id from Event e join e.places p where p.id = :place))
            order by f.position
            """)
    List<Figure> findByPlace(String place);
}
