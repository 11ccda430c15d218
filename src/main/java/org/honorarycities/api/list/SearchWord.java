package org.honorarycities.api.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.honorarycities.value.FoldedText;

/** Word of the searchable text of a record. */
@Entity
@Immutable
@Table(name = "search_words")
class SearchWord {

    @Id
    int position;

    /** The list of the record, for example {@code events}. */
    String list;

    /** The position of the record in its list. */
    int record;

    /** Lowercase ASCII letters and digits. */
    String word;

    /** Matches records in which each of the given words starts a word; none if the text has no letter or digit. */
    static Predicate match(String text, String list, Path<?> record, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        List<String> beginnings = FoldedText.wordsOf(text);
        if (beginnings.isEmpty()) {
            return criteria.disjunction();
        }
        Path<Integer> position = record.get("position");
        return criteria.and(beginnings.stream()
                .map(beginning -> criteria.or(
                        position.in(recordsWith(beginning, list, query, criteria)),
                        position.in(recordsOfPlacesWith(beginning, list, query, criteria))))
                .toList());
    }

    private static Subquery<Integer> recordsWith(
            String beginning, String list, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Subquery<Integer> records = query.subquery(Integer.class);
        Root<SearchWord> word = records.from(SearchWord.class);
        return records.select(word.get("record"))
                .where(criteria.equal(word.get("list"), list), criteria.like(word.get("word"), beginning + "%"));
    }

    private static Subquery<Integer> recordsOfPlacesWith(
            String beginning, String list, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Subquery<Integer> records = query.subquery(Integer.class);
        Root<SearchPlace> place = records.from(SearchPlace.class);
        return records.select(place.get("record"))
                .where(
                        criteria.equal(place.get("list"), list),
                        place.get("place").in(recordsWith(beginning, "search", query, criteria)));
    }
}
