package org.honorarycities.event;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.honorarycities.api.NameSelector;
import org.honorarycities.date.DateMatch;
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
     * Finds the events on a day of any year.
     *
     * @param day the day of the year
     * @param names selects the display names
     * @return the events, earliest first
     */
    default List<EventView> on(MonthDay day, NameSelector names) {
        return findAll((event, query, criteria) -> DateMatch.anniversary(criteria, event.get("date"), day)).stream()
                .sorted(Comparator.comparing((Event event) -> event.date.earliest())
                        .thenComparing(event -> event.position))
                .map(event -> EventView.of(event, names))
                .toList();
    }
}
