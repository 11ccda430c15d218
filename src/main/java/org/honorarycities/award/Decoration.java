package org.honorarycities.award;

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

/** Order or medal of the holder of a title. */
@Entity
@Immutable
@Table(name = "decorations")
class Decoration {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award", insertable = false, updatable = false)
    Award award;

    @Column(name = "award", insertable = false, updatable = false)
    String awardId;

    String kind;

    @EmbeddedColumnNaming("date_%s")
    @Nullable
    HistoricalDate date;

    @Column(name = "with_title")
    boolean withTitle;

    int position;
}
