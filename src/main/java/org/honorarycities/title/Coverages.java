package org.honorarycities.title;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Repository of the claims of completeness. */
public interface Coverages extends Repository<Coverage, String> {

    List<Coverage> findAllByOrderByPosition();

    /**
     * Finds all claims of completeness.
     *
     * @return the claims of all titles
     */
    default List<CoverageView> views() {
        return findAllByOrderByPosition().stream().map(CoverageView::of).toList();
    }
}
