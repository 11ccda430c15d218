package org.honorarycities.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.DisplayNames;
import org.honorarycities.value.Position;
import org.jspecify.annotations.Nullable;

/** City, town, municipal town or fortress. */
@Entity
@Immutable
@Table(name = "places")
public class Place {

    @Id
    String id;

    String kind;
    double latitude;
    double longitude;
    String region;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "recognised_country")
    String country;

    @Column(name = "administered_by")
    @Nullable
    String administeredBy;

    @EmbeddedColumnNaming("administered_since_%s")
    @Nullable
    HistoricalDate administeredSince;

    @Column(name = "part_of")
    @Nullable
    String partOf;

    String occupation;

    @Nullable
    String wikidata;

    @Nullable
    String geonames;

    String name;

    @Column(name = "first_awarded")
    @Nullable
    LocalDate firstAwarded;

    @Column(name = "display_names")
    @Convert(converter = DisplayNames.Converter.class)
    DisplayNames displayNames;

    /** The position as a unit vector. */
    double x;

    double y;
    double z;
    int position;

    @ElementCollection
    @CollectionTable(name = "awards", joinColumns = @JoinColumn(name = "place"))
    @OrderBy("position")
    List<HeldTitle> titles;

    /** The position of the place in the order of the names in each language. */
    @ElementCollection
    @CollectionTable(name = "place_name_positions", joinColumns = @JoinColumn(name = "place"))
    @MapKeyColumn(name = "language")
    @Column(name = "position")
    Map<String, Integer> namePositions;

    /** Returns the internationally recognised country. */
    public String country() {
        return country;
    }

    /** Returns the English name of the first-level administrative division. */
    public String region() {
        return region;
    }

    /** Returns the location. */
    public Position location() {
        return new Position(latitude, longitude);
    }

    /** Returns a reference to the place, with its name in a requested language. */
    public Reference reference(NameSelector names) {
        return new Reference(id, names.select(displayNames));
    }
}
