package org.honorarycities.event;

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
import org.honorarycities.place.Place;
import org.jspecify.annotations.Nullable;

/** Number given by a source. */
@Entity
@Immutable
@Table(name = "figures")
class Figure {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place")
    @Nullable
    Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event")
    @Nullable
    Event event;

    String property;
    String label;

    @Column(name = "content")
    String quantity;

    @Column(name = "lower_bound")
    @Nullable
    Double lowerBound;

    @Column(name = "upper_bound")
    @Nullable
    Double upperBound;

    String unit;

    @EmbeddedColumnNaming("date_%s")
    @Nullable
    HistoricalDate date;

    int position;
}
