package org.honorarycities.place;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.api.Language;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.DisplayNames;
import org.honorarycities.value.DisplayNamesConverter;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;

/** City, town, municipal town or fortress. */
@Entity
@Immutable
@Table(name = "places")
class Place {

    @Id
    String id;

    String kind;

    double latitude;

    double longitude;

    String region;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "recognised_country")
    String recognisedCountry;

    @Column(name = "administered_by")
    @Nullable
    String administeredBy;

    @EmbeddedColumnNaming("administered_since_%s")
    @Nullable
    HistoricalDate administeredSince;

    @Column(name = "part_of")
    @Nullable
    String partOf;

    @Nullable
    String wikidata;

    @Nullable
    String geonames;

    String name;

    @Column(name = "name_position")
    int namePosition;

    @Column(name = "display_names")
    @Convert(converter = DisplayNamesConverter.class)
    DisplayNames displayNames;

    /** The position as a unit vector. */
    double x;

    double y;

    double z;

    int position;

    @OneToMany
    @JoinColumn(name = "place")
    Set<PlaceName> names;

    @OneToMany(mappedBy = "place")
    Set<Award> awards;

    Position location() {
        return new Position(latitude, longitude);
    }

    PlaceRef ref(Language language) {
        return new PlaceRef(id, language.pick(displayNames.byLanguage()), location());
    }
}
