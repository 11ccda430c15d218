package org.honorarycities.award;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.function.UnaryOperator;
import org.honorarycities.api.list.ListFilter;
import org.honorarycities.place.Place;
import org.honorarycities.place.PlacePredicates;

/** The columns by which awards are counted and sorted. */
final class AwardColumns {

    private AwardColumns() {}

    static ListFilter.Columns facet(String facet, Root<Award> award, CriteriaBuilder criteria) {
        Path<Place> holder = award.get("place");
        return switch (facet) {
            case "title", "place" -> ListFilter.Columns.ofRecord(award.get(facet));
            case "kind", "country" -> ListFilter.Columns.of(holder.get(facet));
            case "region" -> new ListFilter.Columns(holder.get("regionCode"), holder.get("region"));
            case "signatory" ->
                ListFilter.Columns.of(award.join("acts", JoinType.LEFT).join("signatories", JoinType.LEFT));
            default -> ListFilter.Columns.ofDate(award.get("awarded"));
        };
    }

    static Expression<?> sortKey(
            String field, Root<Award> award, CriteriaBuilder criteria, UnaryOperator<String> language) {
        return switch (field) {
            case "place" -> PlacePredicates.namePosition(award.join("place"), criteria, language);
            case "title" -> award.get("title").get("id");
            case "country", "region" -> award.get("place").get(field);
            default -> ListFilter.attribute(field, award);
        };
    }
}
