package org.honorarycities.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Current or former name of a place. */
@Entity
@Immutable
@Table(name = "place_names")
class PlaceName {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place")
    Place place;

    @Column(name = "content")
    String value;

    String language;
    String script;
    String kind;

    @EmbeddedColumnNaming("valid_from_%s")
    @Nullable
    HistoricalDate validFrom;

    @EmbeddedColumnNaming("valid_to_%s")
    @Nullable
    HistoricalDate validTo;

    boolean preferred;
    int position;
}
