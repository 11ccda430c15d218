package org.honorarycities.title;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What lists of holders claim to be complete for. */
public interface Coverages extends Repository<Coverage, String> {

    List<Coverage> findAllByOrderByPosition();

    /**
     * All the claims.
     *
     * @return the claims of all titles
     */
    default List<CoverageView> views() {
        return findAllByOrderByPosition().stream().map(CoverageView::of).toList();
    }
}
