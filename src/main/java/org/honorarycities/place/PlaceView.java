package org.honorarycities.place;

import java.util.Comparator;
import java.util.List;
import org.honorarycities.api.Language;
import org.honorarycities.api.format.HasLocation;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.title.TitleRef;
import org.jspecify.annotations.Nullable;

/**
 * A city, town, municipal town or fortress.
 *
 * @param id the id, which never changes
 * @param kind what kind of place it is: {@code city}, {@code town}, {@code municipal-town} or {@code fortress}
 * @param name the name in the language asked for
 * @param names every name it bears or bore
 * @param location where it is
 * @param recognisedCountry the state whose territory it is under international recognition, as an ISO 3166-1 alpha-2
 *     code
 * @param region the name in English of the first-level division it lies in, under international recognition
 * @param regionCode the ISO 3166-2 code of that division
 * @param status who administers it, and what it is a part of
 * @param wikidata its Wikidata item; null if not confirmed
 * @param geonames its GeoNames identifier; null if it has none
 * @param awards the titles it holds
 * @param distanceKm how far it is from the point that {@code near} gives, in kilometres along the surface; null unless
 *     asked for
 */
record PlaceView(
        String id,
        String kind,
        String name,
        List<NameView> names,
        Position location,
        String recognisedCountry,
        String region,
        String regionCode,
        Status status,
        @Nullable String wikidata,
        @Nullable String geonames,
        List<AwardRef> awards,
        @Nullable Double distanceKm)
        implements HasLocation {

    /**
     * Who administers a place, and what it is a part of. It states facts and endorses nothing.
     *
     * @param administeredBy the state that administers it, as an ISO 3166-1 alpha-2 code, where that is not the
     *     recognised one; else null
     * @param administeredSince since when it is administered so; null if it is not or no source says
     * @param partOf the id of the place it is a part of; null if of none here
     */
    record Status(
            @Nullable String administeredBy,
            @Nullable HistoricalDate administeredSince,
            @Nullable String partOf) {}

    /**
     * A title that a place holds, in short.
     *
     * @param id the id of the award
     * @param title the title
     * @param awarded the date from which the place is counted as a holder
     */
    record AwardRef(String id, TitleRef title, HistoricalDate awarded) {}

    static PlaceView of(Place place, Language language, @Nullable Position near) {
        return new PlaceView(
                place.id,
                place.kind,
                place.ref(language).name(),
                place.names.stream()
                        .sorted(Comparator.comparing(name -> name.position))
                        .map(NameView::of)
                        .toList(),
                place.location(),
                place.recognisedCountry,
                place.region,
                place.regionCode,
                new Status(place.administeredBy, place.administeredSince, place.partOf),
                place.wikidata,
                place.geonames,
                place.awards.stream()
                        .sorted(Comparator.comparing(award -> award.position))
                        .map(award -> new AwardRef(award.id, TitleRef.of(award.title, language), award.awarded))
                        .toList(),
                (near == null) ? null : near.kilometresTo(place.location()));
    }

    @Override
    public List<double[]> coordinates() {
        return List.of(location.coordinates());
    }
}
