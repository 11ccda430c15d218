package org.honorarycities.award;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Predicates;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.date.CalendarDate;
import org.honorarycities.date.DateMatch;
import org.jspecify.annotations.Nullable;

/**
 * Filters, sort order and facets of acts.
 *
 * @param q words to search for; each must start a word of the signatories, number, issuer and names of the place, in any order, case and script.
 *     At most 100 characters
 * @param id identifiers of the requested acts, separated by commas
 * @param place identifiers of the places that hold the title, separated by commas
 * @param title identifiers of the awarded titles, separated by commas
 * @param kind types of acts, separated by commas
 * @param signatory full names of signatories, separated by commas
 * @param number official numbers, separated by commas
 * @param effect effects, separated by commas
 * @param from dated on or after this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD})
 * @param to dated on or before this date ({@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}); includes the whole
 *     month or year
 * @param dateMatch how imprecise dates match: {@code possible} (default): may fall in the interval; {@code certain}:
 *     definitely does
 * @param facets facets to count, separated by commas. To filter by a {@code year} or {@code decade}, use {@code from} and {@code to}
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code date}
 */
record ActFilter(
        @Parameter(example = "Stalin") @Nullable @Size(max = 100)
        String q,

        @Parameter(example = "volgograd-hero-city-1945-05-01") @Nullable @ExistingValue("Act.id")
        List<String> id,

        @Parameter(example = "volgograd") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "order") @Nullable @AllowedValues({"order", "decree"})
        List<String> kind,

        @Parameter(example = "Joseph Stalin") @Nullable @ExistingValue("Act.signatories")
        List<String> signatory,

        @Parameter(example = "20") @Nullable @ExistingValue("Act.number")
        List<String> number,

        @Parameter(example = "named") @Nullable @AllowedValues({"named", "conferred", "decorated"})
        List<String> effect,

        @Parameter(example = "1945") @Nullable CalendarDate from,

        @Parameter(example = "1974-06") @Nullable CalendarDate to,

        @Parameter(example = "certain", schema = @Schema(type = "string", defaultValue = "possible"))
        @Nullable
        @AllowedValues({DateMatch.POSSIBLE, DateMatch.CERTAIN})
        String dateMatch,

        @Parameter(example = "effect")
        @Nullable
        @AllowedValues({"place", "title", "kind", "effect", "signatory", "year", "decade"})
        List<String> facets,

        @Parameter(example = "-date", schema = @Schema(type = "string", defaultValue = "date"))
        @Nullable
        @AllowedValues(
                value = {"id", "date", "announced", "kind", "effect"},
                descending = true)
        String sort)
        implements ListFilter<Act> {

    @AssertTrue(message = "must not be after 'to'")
    boolean isFrom() {
        return CalendarDate.inOrder(from, to);
    }

    @Override
    public String list() {
        return "acts";
    }

    @Override
    public String defaultSort() {
        return "date";
    }

    @Override
    public Predicate conditions(Root<Act> act, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        return new Predicates(criteria)
                .in(act.get("award").get("place").get("id"), place)
                .in(act.get("award").get("title").get("id"), title)
                .with(
                        signatory,
                        names -> Predicates.isIdOf(
                                Act.class,
                                act.get("id"),
                                query,
                                signed -> signed.join("signatories").in(names)))
                .in(act.get("kind"), kind)
                .in(act.get("number"), number)
                .in(act.get("effect"), effect)
                .and(DateMatch.between(criteria, act.get("date"), from, to, dateMatch))
                .all();
    }

    @Override
    public Columns facet(String facet, Root<Act> act, CriteriaBuilder criteria) {
        return switch (facet) {
            case "place", "title" -> Columns.ofRecord(act.get("award").get(facet));
            case "signatory" -> Columns.of(act.join("signatories", JoinType.LEFT));
            case "year", "decade" -> Columns.ofDate(act.get("date"));
            default -> Columns.of(act.get(facet));
        };
    }
}
