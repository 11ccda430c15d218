package org.honorarycities.title;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.value.DisplayNames;
import org.jspecify.annotations.Nullable;

/** Type of honorary title. */
@Entity
@Immutable
@Table(name = "titles")
public class Title {

    @Id
    String id;

    @Column(name = "display_names")
    @Convert(converter = DisplayNames.Converter.class)
    DisplayNames displayNames;

    @Column(name = "conferring_state")
    String conferringState;

    @EmbeddedColumnNaming("established_%s")
    @Nullable
    HistoricalDate established;

    @EmbeddedColumnNaming("discontinued_%s")
    @Nullable
    HistoricalDate discontinued;

    @Nullable
    String citation;

    String description;
    int position;

    /** Number of places that hold the title. */
    @Column(name = "places")
    int placeCount;

    @Column(name = "first_awarded")
    @Nullable
    LocalDate firstAwarded;

    @Column(name = "last_awarded")
    @Nullable
    LocalDate lastAwarded;

    @OneToMany
    @JoinColumn(name = "title")
    @OrderBy("date.earliest, position")
    List<TitleAct> acts;

    @ElementCollection
    @CollectionTable(name = "title_rights", joinColumns = @JoinColumn(name = "title"))
    @OrderBy("position")
    List<TitleRight> rights;

    @ElementCollection
    @CollectionTable(name = "coverage", joinColumns = @JoinColumn(name = "title"))
    @OrderBy("position")
    List<Coverage> coverage;

    /** Returns a reference to the title, with its name in a requested language. */
    public Reference reference(NameSelector names) {
        return new Reference(id, names.select(displayNames));
    }
}
