package org.honorarycities.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.honorarycities.api.NameSelector;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Repository of the awards. */
public interface Awards extends Repository<Award, String> {

    @EntityGraph(
            attributePaths = {
                "title",
                "place",
                "acts.signatories",
                "decorations",
                "ceremonies.presentedBy",
                "ceremonies.representedBy"
            })
    List<Award> findAll(Specification<Award> filter);

    @EntityGraph(
            attributePaths = {
                "title",
                "place",
                "acts.signatories",
                "decorations",
                "ceremonies.presentedBy",
                "ceremonies.representedBy"
            })
    Optional<Award> findById(String id);

    /**
     * Finds awards by id.
     *
     * @param ids the ids
     * @param names selects the display names
     * @return the awards by id
     */
    default Map<String, AwardView> views(Collection<String> ids, NameSelector names) {
        return findAll((award, query, criteria) -> award.get("id").in(ids)).stream()
                .collect(Collectors.toMap(award -> award.id, award -> AwardView.of(award, names)));
    }
}
