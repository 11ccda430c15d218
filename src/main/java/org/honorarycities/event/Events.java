package org.honorarycities.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.honorarycities.api.NameSelector;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Repository of the events. */
public interface Events extends Repository<Event, String> {

    @EntityGraph(attributePaths = {"places", "people", "units"})
    List<Event> findAll(Specification<Event> filter);

    @EntityGraph(attributePaths = {"places", "people", "units"})
    Optional<Event> findById(String id);

    /**
     * Finds events by id.
     *
     * @param ids the ids
     * @param names selects the display names
     * @return the events by id
     */
    default Map<String, EventView> views(Collection<String> ids, NameSelector names) {
        return findAll((event, query, criteria) -> event.get("id").in(ids)).stream()
                .collect(Collectors.toMap(event -> event.id, event -> EventView.of(event, names)));
    }
}
