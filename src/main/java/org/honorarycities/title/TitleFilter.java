package org.honorarycities.title;

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
 * Filters, sort order and facets of titles.
 *
 * @param q words to search for; each must start a word of the names, grounds and description, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested titles, separated by commas
 * @param conferringState conferring states (ISO 3166-1 alpha-2), separated by commas; {@code SU} is the Soviet
 *     Union
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code firstAwarded}
 */
record TitleFilter(
        @Parameter(example = "город герой") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "hero-city,hero-fortress") @Nullable @ExistingValue("Title.id")
        List<String> id,

        @Parameter(example = "SU") @Nullable @ExistingValue("Title.conferringState")
        List<String> conferringState,

        @Parameter(example = "conferringState") @Nullable @AllowedValues({"conferringState"})
        List<String> facets,

        @Parameter(example = "-placeCount", schema = @Schema(type = "string", defaultValue = "firstAwarded"))
        @Nullable
        @AllowedValues(
                value = {
                    "id",
                    "conferringState",
                    "established",
                    "discontinued",
                    "placeCount",
                    "firstAwarded",
                    "lastAwarded"
                },
                descending = true)
        String sort)
        implements ListFilter<Title> {

    @Override
    public String list() {
        return "titles";
    }

    @Override
    public String defaultSort() {
        return "firstAwarded";
    }

    @Override
    public Predicate conditions(Root<Title> title, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(title.get("conferringState"), conferringState)
                .all();
    }
}
