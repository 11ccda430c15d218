package org.honorarycities.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Number given by a source. */
@Entity
@Immutable
@Table(name = "figures")
class Figure {

    @Id
    String id;

    @Nullable
    String place;

    @Nullable
    String event;

    String property;
    String label;

    @Column(name = "content")
    String quantity;

    String unit;

    @EmbeddedColumnNaming("date_%s")
    @Nullable
    HistoricalDate date;

    int position;
}
