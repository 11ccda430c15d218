package org.honorarycities.award;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of decorations.
 *
 * @param q words to search for; each must start a word of the type of decoration and names of the place, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested decorations, separated by commas
 * @param place identifiers of the places that hold the title, separated by commas
 * @param title identifiers of the awarded titles, separated by commas
 * @param kind types of decorations, separated by commas
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code date}
 */
record DecorationFilter(
        @Parameter(example = "star gold") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "volgograd-gold-star-1965") @Nullable @ExistingValue("Decoration.id")
        List<String> id,

        @Parameter(example = "volgograd") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "gold-star") @Nullable @ExistingValue("Decoration.kind")
        List<String> kind,

        @Parameter(example = "kind") @Nullable @AllowedValues({"place", "title", "kind"})
        List<String> facets,

        @Parameter(example = "-date", schema = @Schema(type = "string", defaultValue = "date"))
        @Nullable
        @AllowedValues(
                value = {"id", "date", "kind", "withTitle"},
                descending = true)
        String sort)
        implements ListFilter<Decoration> {

    @Override
    public String list() {
        return "decorations";
    }

    @Override
    public String defaultSort() {
        return "date";
    }

    @Override
    public Predicate conditions(Root<Decoration> decoration, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(decoration.get("award").get("place").get("id"), place)
                .in(decoration.get("award").get("title").get("id"), title)
                .in(decoration.get("kind"), kind)
                .all();
    }

    @Override
    public Columns facet(String facet, Root<Decoration> decoration, CriteriaBuilder criteria) {
        return facet.equals("kind")
                ? Columns.of(decoration.get("kind"))
                : Columns.ofRecord(decoration.get("award").get(facet));
    }
}
