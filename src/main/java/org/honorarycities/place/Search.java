package org.honorarycities.place;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.honorarycities.value.FoldedText;

/** Searches places and events by word prefixes. */
final class Search {

    private Search() {}

    /**
     * Matches places with a name that contains the words as a prefix from any word on; matches none without a letter or
     * digit.
     */
    static Predicate places(Path<String> place, String words, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        return place.in(found("place", words, query, criteria));
    }

    /** Matches events with such a label, or of a place with such a name. */
    static Predicate events(Path<Event> event, String words, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        Subquery<String> atPlaces = query.subquery(String.class);
        Root<Event> one = atPlaces.from(Event.class);
        atPlaces.select(one.get("id")).where(one.join("places").get("id").in(found("place", words, query, criteria)));
        return criteria.or(
                event.get("id").in(found("event", words, query, criteria)),
                event.get("id").in(atPlaces));
    }

    private static Subquery<String> found(
            String owner, String words, CommonAbstractCriteria query, CriteriaBuilder criteria) {
        String folded = FoldedText.of(words);
        Subquery<String> found = query.subquery(String.class);
        Root<SearchKey> key = found.from(SearchKey.class);
        return found.select(key.get(owner))
                .where(
                        criteria.isNotNull(key.get(owner)),
                        folded.isEmpty() ? criteria.disjunction() : criteria.like(key.get("content"), folded + "%"));
    }
}
