package org.honorarycities.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.api.NameSelector;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Repository of the ceremonies. */
public interface Ceremonies extends Repository<Ceremony, String> {

    @EntityGraph(attributePaths = {"award.title", "award.place", "presentedBy", "representedBy"})
    List<Ceremony> findAll(Specification<Ceremony> filter);

    /**
     * Finds ceremonies by id.
     *
     * @param ids the ids
     * @param names selects the display names
     * @return the ceremonies by id
     */
    default Map<String, CeremonyView.Held> views(Collection<String> ids, NameSelector names) {
        return findAll((ceremony, query, criteria) -> ceremony.get("id").in(ids)).stream()
                .collect(Collectors.toMap(ceremony -> ceremony.id, ceremony -> CeremonyView.Held.of(ceremony, names)));
    }
}
