package org.honorarycities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Property on which sources disagree, with the reason for the decision. */
@Entity
@Immutable
@Table(name = "disagreements")
class Disagreement {

    @Id
    int position;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "subject")
    Subject subject;

    String property;
    String reason;
}
