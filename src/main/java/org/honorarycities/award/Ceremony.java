package org.honorarycities.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Ceremony at which an award was presented. */
@Entity
@Immutable
@Table(name = "ceremonies")
class Ceremony {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award", insertable = false, updatable = false)
    Award award;

    @Column(name = "award", insertable = false, updatable = false)
    String awardId;

    @EmbeddedColumnNaming("date_%s")
    HistoricalDate date;

    @Nullable
    String location;

    @ElementCollection
    @CollectionTable(name = "ceremonies_presented_by", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    List<String> presentedBy;

    @ElementCollection
    @CollectionTable(name = "ceremonies_represented_by", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    List<String> representedBy;

    int position;
}
