package org.honorarycities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
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

    String kind;
    String grade;

    @Nullable
    String note;

    int position;

    /** Number of statements that cite this source. */
    int statements;
}
