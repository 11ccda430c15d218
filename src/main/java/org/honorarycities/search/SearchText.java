package org.honorarycities.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.honorarycities.value.FoldedText;
import org.jspecify.annotations.Nullable;

/** Text by which a record is found. */
@Entity
@Immutable
@Table(name = "search_texts")
class SearchText {

    @Id
    int position;

    @Column(insertable = false, updatable = false)
    int record;

    String field;

    @Column(name = "content")
    String text;

    /** The folded text of a name of the record; null for other texts. */
    @Nullable
    String folded;

    /** Rates how well the text matches: the searched text, a name like it, a name that starts so, the number of words. */
    int score(String searched) {
        if (text.equalsIgnoreCase(searched)) {
            return Integer.MAX_VALUE;
        }
        String beginning = FoldedText.of(searched);
        if (folded != null && folded.startsWith(beginning)) {
            return folded.equals(beginning) ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE - 2;
        }
        List<String> words = FoldedText.wordsOf(text);
        return (int) FoldedText.wordsOf(searched).stream()
                .filter(one -> words.stream().anyMatch(word -> word.startsWith(one)))
                .count();
    }
}
