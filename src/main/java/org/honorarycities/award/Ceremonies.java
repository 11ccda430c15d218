package org.honorarycities.award;

import java.time.MonthDay;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.date.DateMatch;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

/** Repository of the ceremonies. */
public interface Ceremonies extends Repository<Ceremony, String> {

    Page<Ceremony> findAll(Specification<Ceremony> filter, Pageable page);

    List<Ceremony> findAll(Specification<Ceremony> filter, Sort sort);

    /**
     * Finds the ceremonies on a day of any year.
     *
     * @param day the day of the year
     * @param names selects the display names
     * @return the ceremonies, earliest first
     */
    default List<CeremonyView.Held> on(MonthDay day, NameSelector names) {
        return findAll(
                        (ceremony, query, criteria) -> DateMatch.anniversary(criteria, ceremony.get("date"), day),
                        Sort.by("date.earliest", "position"))
                .stream()
                .map(ceremony -> CeremonyView.Held.of(ceremony, names))
                .toList();
    }
}
