package org.honorarycities.title;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Claim of completeness for the holders of a title. */
@Entity
@Immutable
@Table(name = "coverage")
class Coverage {

    @Id
    String id;

    @Column(name = "title", insertable = false, updatable = false)
    String title;

    String source;

    int expected;

    @Nullable
    Integer listed;

    int held;

    @EmbeddedColumnNaming("as_of_%s")
    HistoricalDate asOf;

    String note;

    int position;
}
