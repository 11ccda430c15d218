package org.honorarycities.event;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.honorarycities.api.NameSelector;
import org.honorarycities.date.DateMatch;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

/** Repository of the events. */
public interface Events extends Repository<Event, String> {

    Page<Event> findAll(Specification<Event> filter, Pageable page);

    List<Event> findAll(Specification<Event> filter, Sort sort);

    Optional<Event> findById(String id);

    /**
     * Finds the events on a day of any year.
     *
     * @param day the day of the year
     * @param names selects the display names
     * @return the events, earliest first
     */
    default List<EventView> on(MonthDay day, NameSelector names) {
        return findAll(
                        (event, query, criteria) -> DateMatch.anniversary(criteria, event.get("date"), day),
                        Sort.by("date.earliest", "position"))
                .stream()
                .map(event -> EventView.of(event, names))
                .toList();
    }
}
