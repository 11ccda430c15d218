package org.honorarycities.award;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.date.DateMatch;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Repository of the ceremonies. */
public interface Ceremonies extends Repository<Ceremony, String> {

    @EntityGraph(attributePaths = {"award.title", "award.place", "presentedBy", "representedBy"})
    List<Ceremony> findAll(Specification<Ceremony> filter);

    /**
     * Finds the ceremonies on a day of any year.
     *
     * @param day the day of the year
     * @param names selects the display names
     * @return the ceremonies, earliest first
     */
    default List<CeremonyView.Held> on(MonthDay day, NameSelector names) {
        return findAll((ceremony, query, criteria) -> DateMatch.anniversary(criteria, ceremony.get("date"), day))
                .stream()
                .sorted(Comparator.comparing((Ceremony ceremony) -> ceremony.date.earliest())
                        .thenComparing(ceremony -> ceremony.position))
                .map(ceremony -> CeremonyView.Held.of(ceremony, names))
                .toList();
    }
}
