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

/** Decree or order on which an award is based. */
@Entity
@Immutable
@Table(name = "acts")
class Act {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award", insertable = false, updatable = false)
    Award award;

    @Column(name = "award", insertable = false, updatable = false)
    String awardId;

    String kind;
    String effect;

    @EmbeddedColumnNaming("date_%s")
    HistoricalDate date;

    @EmbeddedColumnNaming("announced_%s")
    @Nullable
    HistoricalDate announced;

    @Nullable
    String number;

    @Column(name = "number_status")
    String numberStatus;

    @Nullable
    String issuer;

    @ElementCollection
    @CollectionTable(name = "acts_signatories", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    List<String> signatories;

    int position;
}
