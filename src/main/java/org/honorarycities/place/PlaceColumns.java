package org.honorarycities.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;
import java.util.function.UnaryOperator;
import org.honorarycities.api.list.ListFilter;

/** The columns by which places are counted and sorted. */
final class PlaceColumns {

    private PlaceColumns() {}

    static ListFilter.Columns facet(PlaceFilter filter, String facet, Root<Place> place, CriteriaBuilder criteria) {
        return switch (facet) {
            case "title" ->
                ListFilter.Columns.ofRecord(
                        requestedTitle(filter, place, criteria).join("title", JoinType.LEFT));
            case "year", "decade" ->
                ListFilter.Columns.ofDate(
                        requestedTitle(filter, place, criteria).get("awarded"));
            case "region" -> new ListFilter.Columns(place.get("regionCode"), place.get("region"));
            default -> ListFilter.Columns.of(place.get(facet));
        };
    }

    private static Join<Place, HeldTitle> requestedTitle(
            PlaceFilter filter, Root<Place> place, CriteriaBuilder criteria) {
        Join<Place, HeldTitle> held = place.join("titles", JoinType.LEFT);
        return held.on(PlacePredicates.isRequested(filter, held, criteria));
    }

    static Expression<?> sortKey(
            PlaceFilter filter,
            String field,
            Root<Place> place,
            CriteriaBuilder criteria,
            UnaryOperator<String> language) {
        return switch (field) {
            case "name" -> PlacePredicates.namePosition(place, criteria, language);
            case "distance" -> PlacePredicates.farness(filter.near(), place, criteria);
            default -> place.get(field);
        };
    }
}
