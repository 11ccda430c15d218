package org.honorarycities.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Value given by one source for one property of a record. */
@Entity
@Immutable
@Table(name = "statements")
class Statement {

    @Id
    int position;

    String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject", insertable = false, updatable = false)
    Subject record;

    String property;

    @Column(name = "content")
    String value;

    String rank;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "source")
    Source source;

    String locator;

    @Nullable
    String note;
}
