package org.honorarycities.award;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.honorarycities.api.NameSelector;
import org.honorarycities.date.DateMatch;
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
     * Finds the awards on a day of any year.
     *
     * @param day the day of the year
     * @param names selects the display names
     * @return the awards, earliest first
     */
    default List<AwardView> on(MonthDay day, NameSelector names) {
        return findAll((award, query, criteria) -> DateMatch.anniversary(criteria, award.get("awarded"), day)).stream()
                .sorted(Comparator.comparing((Award award) -> award.awarded.earliest())
                        .thenComparing(award -> award.position))
                .map(award -> AwardView.of(award, names))
                .toList();
    }
}
