package org.honorarycities.place;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of names.
 *
 * @param q words to search for; each must start a word of the name, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested names, separated by commas
 * @param place identifiers of the places, separated by commas
 * @param title identifiers of titles that the place holds, separated by commas
 * @param language languages (BCP 47 tags), separated by commas
 * @param kind types of names, separated by commas
 * @param validOn in use on this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}), as far as the sources
 *     tell; a name without dates may be in use on any date
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code id}
 */
record NameFilter(
        @Parameter(example = "Minsk") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "minsk-en-minsk") @Nullable @ExistingValue("PlaceName.id")
        List<String> id,

        @Parameter(example = "minsk") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "en") @Nullable @ExistingValue("PlaceName.language")
        List<String> language,

        @Parameter(example = "current") @Nullable @ExistingValue("PlaceName.kind")
        List<String> kind,

        @Parameter(example = "1942-11-19") @Nullable CalendarDate validOn,

        @Parameter(example = "language") @Nullable @AllowedValues({"place", "language", "kind"})
        List<String> facets,

        @Parameter(example = "-validFrom", schema = @Schema(type = "string", defaultValue = "id"))
        @Nullable
        @AllowedValues(
                value = {"id", "place", "language", "kind", "validFrom", "validTo"},
                descending = true)
        String sort)
        implements ListFilter<PlaceName> {

    @Override
    public String list() {
        return "names";
    }

    @Override
    public Predicate conditions(Root<PlaceName> name, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(name.get("place").get("id"), place)
                .with(title, ids -> PlacePredicates.holds(ids, name.get("place").get("id"), query))
                .in(name.get("language"), language)
                .in(name.get("kind"), kind)
                .with(validOn, date -> DateMatch.during(criteria, name.get("validFrom"), name.get("validTo"), date))
                .all();
    }

    @Override
    public Expression<?> sortKey(
            String field,
            Root<PlaceName> name,
            CriteriaQuery<?> query,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return field.equals("place")
                ? PlacePredicates.namePosition(name.join("place"), criteria, language)
                : ListFilter.attribute(field, name);
    }

    @Override
    public Columns facet(String facet, Root<PlaceName> name, CriteriaBuilder criteria) {
        return facet.equals("place") ? Columns.ofRecord(name.get("place")) : Columns.of(name.get(facet));
    }
}
