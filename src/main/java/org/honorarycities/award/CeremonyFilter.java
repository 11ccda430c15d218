package org.honorarycities.award;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
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
 * Filters, sort order and facets of ceremonies.
 *
 * @param q words to search for; each must start a word of the location, persons and names of the place, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested ceremonies, separated by commas
 * @param place identifiers of the places that hold the title, separated by commas
 * @param title identifiers of the awarded titles, separated by commas
 * @param person persons who presented the award or represented the place, as written in the records; separated by
 *     commas without a blank after them
 * @param facets facets to count, separated by commas
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code date}
 */
record CeremonyFilter(
        @Parameter(example = "Minsk") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "minsk-hero-city-1978") @Nullable @ExistingValue("Ceremony.id")
        List<String> id,

        @Parameter(example = "minsk") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "Leonid Brezhnev")
        @Nullable
        @ExistingValue({"Ceremony.presentedBy", "Ceremony.representedBy"})
        List<String> person,

        @Parameter(example = "title") @Nullable @AllowedValues({"place", "title"})
        List<String> facets,

        @Parameter(example = "-date", schema = @Schema(type = "string", defaultValue = "date"))
        @Nullable
        @AllowedValues(
                value = {"id", "date"},
                descending = true)
        String sort)
        implements ListFilter<Ceremony> {

    @Override
    public String list() {
        return "ceremonies";
    }

    @Override
    public String defaultSort() {
        return "date";
    }

    @Override
    public Predicate conditions(Root<Ceremony> ceremony, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(ceremony.get("award").get("place").get("id"), place)
                .in(ceremony.get("award").get("title").get("id"), title)
                .with(
                        person,
                        names -> criteria.or(
                                tookPart("presentedBy", names, ceremony, query),
                                tookPart("representedBy", names, ceremony, query)))
                .all();
    }

    private static Predicate tookPart(
            String role, List<String> names, Path<Ceremony> ceremony, CriteriaQuery<?> query) {
        return Predicates.isIdOf(
                Ceremony.class,
                ceremony.get("id"),
                query,
                held -> held.join(role).in(names));
    }

    @Override
    public Columns facet(String facet, Root<Ceremony> ceremony, CriteriaBuilder criteria) {
        return Columns.ofRecord(ceremony.get("award").get(facet));
    }
}
