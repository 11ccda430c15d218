package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;

/**
 * City, town, municipal town or fortress.
 *
 * @param id identifier; never changes
 * @param kind type of place: {@code city}, {@code town}, {@code municipal-town} or {@code fortress}
 * @param name display name in the requested language
 * @param location geographic location
 * @param country internationally recognised country (ISO 3166-1 alpha-2)
 * @param region English name of the first-level administrative division, by international recognition
 * @param regionCode ISO 3166-2 code of that division
 * @param status administration and parent place
 * @param occupation whether enemy troops occupied it between 1941 and 1945: {@code never}, {@code partly} or {@code whole}
 * @param wikidata Wikidata item, for example {@code Q1899}; null if not confirmed
 * @param geonames GeoNames identifier; null if none
 * @param awards awards of the place
 * @param distanceKm distance from {@code near} in kilometres, as the great circle; omitted without {@code near}
 */
record PlaceView(
        String id,
        String kind,
        String name,
        Position location,
        String country,
        @English String region,
        String regionCode,
        Status status,
        String occupation,
        @Nullable String wikidata,
        @Nullable String geonames,
        List<AwardRef> awards,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceKm)
        implements HasLocation {

    /**
     * Administration and parent place. Stating a fact does not imply endorsement.
     *
     * @param administeredBy state that administers the place (ISO 3166-1 alpha-2), if not the recognised country;
     *     otherwise null
     * @param administeredSince start of that administration; null if not applicable or not given by any source
     * @param partOf identifier of the parent place; null if none
     */
    record Status(
            @Nullable String administeredBy,
            @Nullable HistoricalDate administeredSince,
            @Nullable String partOf) {}

    /**
     * Reference to an award.
     *
     * @param id identifier of the award
     * @param title awarded title
     * @param awarded date from which the place counts as a holder
     */
    record AwardRef(String id, Reference title, HistoricalDate awarded) {}

    static PlaceView of(Place place, NameSelector names, @Nullable Position near) {
        return new PlaceView(
                place.id,
                place.kind,
                place.reference(names).name(),
                place.location(),
                place.country,
                place.region,
                place.regionCode,
                new Status(place.administeredBy, place.administeredSince, place.partOf),
                place.occupation,
                place.wikidata,
                place.geonames,
                place.titles.stream()
                        .map(held -> new AwardRef(held.award, held.title.reference(names), held.awarded))
                        .toList(),
                (near == null) ? null : near.kilometresTo(place.location()));
    }

    @Override
    public List<double[]> coordinates() {
        return List.of(location.coordinates());
    }
}
