package org.honorarycities.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Work cited as a source. */
@Entity
@Immutable
@Table(name = "sources")
class Source {

    @Id
    String id;

    String title;

    @Nullable
    String publisher;

    @Nullable
    String language;

    @Nullable
    String url;

    @EmbeddedColumnNaming("date_%s")
    @Nullable
    HistoricalDate date;

    String kind;
    String grade;

    @Column(name = "derived_from")
    @Nullable
    String derivedFrom;

    @Nullable
    String note;

    int position;

    /** The position of the source in the order of the titles. */
    @Column(name = "title_position")
    int titlePosition;

    /** Number of statements that cite this source. */
    @Column(name = "statements")
    int statementCount;
}
