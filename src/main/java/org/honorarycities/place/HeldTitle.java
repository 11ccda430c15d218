package org.honorarycities.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.title.Title;

/** Title that a place holds: what a place shows of its award. */
@Embeddable
class HeldTitle {

    @Column(name = "id")
    String award;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "title")
    Title title;

    @EmbeddedColumnNaming("awarded_%s")
    HistoricalDate awarded;
}
