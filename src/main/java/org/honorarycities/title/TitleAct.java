package org.honorarycities.title;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Act in the legal history of a title. */
@Entity
@Immutable
@Table(name = "title_acts")
class TitleAct {

    @Id
    String id;

    String kind;

    @EmbeddedColumnNaming("date_%s")
    HistoricalDate date;

    @Nullable
    String number;

    @Column(name = "number_status")
    String numberStatus;

    @Nullable
    String issuer;

    @ElementCollection
    @CollectionTable(name = "title_acts_signatories", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    List<String> signatories;

    String summary;
    int position;
}
