package org.honorarycities.title;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

/** Repository of the titles. */
public interface Titles extends Repository<Title, String> {

    List<Title> findAll(Specification<Title> filter);

    List<Title> findAllByOrderByPosition();

    Optional<Title> findById(String id);

    /**
     * Finds the claims of completeness.
     *
     * @return the claims of all titles
     */
    default List<Coverage> coverage() {
        return findAllByOrderByPosition().stream()
                .flatMap(title -> title.coverage.stream())
                .toList();
    }
}
