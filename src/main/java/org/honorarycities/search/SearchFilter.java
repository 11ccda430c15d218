package org.honorarycities.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.value.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Search over everything.
 *
 * @param q words to search for; each must start a word of the texts of the record, in any order, case and script.
 *     At most 100 characters. All records if absent
 * @param type types of results, separated by commas
 * @param facets facets to count, separated by commas
 */
record SearchFilter(
        @Parameter(example = "Царицын") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "place,event")
        @Nullable
        @AllowedValues({"place", "title", "award", "event", "person", "unit", "source"})
        List<String> type,

        @Parameter(example = "type") @Nullable @AllowedValues("type")
        List<String> facets)
        implements ListFilter<SearchRecord> {

    @Override
    public String list() {
        return "search";
    }

    @Override
    public String defaultSort() {
        return "relevance";
    }

    @Override
    public Predicate conditions(Root<SearchRecord> record, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria).in(record.get("type"), type).all();
    }

    /** Sorts by the best name: the searched text, a name that starts so, a name with all words; then all others. */
    @Override
    public Expression<?> sortKey(
            String field,
            Root<SearchRecord> record,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        if (q == null) {
            return record.get("position");
        }
        String searched = FoldedText.of(q);
        return criteria.selectCase()
                .when(hasName(name -> criteria.equal(name, searched), record, query, criteria), 0)
                .when(hasName(name -> criteria.like(name, searched + "%"), record, query, criteria), 1)
                .when(hasName(name -> hasWords(name, criteria), record, query, criteria), 2)
                .otherwise(3);
    }

    private Predicate hasWords(Path<String> name, CriteriaBuilder criteria) {
        return criteria.and(FoldedText.wordsOf(q).stream()
                .map(word -> criteria.or(criteria.like(name, word + "%"), criteria.like(name, "% " + word + "%")))
                .toList());
    }

    private static Predicate hasName(
            Function<Path<String>, Predicate> condition,
            Root<SearchRecord> record,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria) {
        Subquery<Integer> names = query.subquery(Integer.class);
        Root<SearchText> text = names.from(SearchText.class);
        names.select(text.get("position"))
                .where(criteria.equal(text.get("record"), record.get("position")), condition.apply(text.get("folded")));
        return criteria.exists(names);
    }
}
