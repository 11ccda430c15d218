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
        return criteria.and(beginnings.stream()
                .map(beginning -> {
                    Subquery<Integer> records = query.subquery(Integer.class);
                    Root<SearchWord> word = records.from(SearchWord.class);
                    records.select(word.get("record"))
                            .where(
                                    criteria.equal(word.get("list"), list),
                                    criteria.like(word.get("word"), beginning + "%"));
                    return record.<Integer>get("position").in(records);
                })
                .toList());
    }
}
