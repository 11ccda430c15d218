package org.honorarycities.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.title.Title;

/** Award of a title to a place. */
@Entity
@Immutable
@Table(name = "awards")
class Award {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "title")
    Title title;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "place")
    Place place;

    @EmbeddedColumnNaming("awarded_%s")
    HistoricalDate awarded;

    @Column(name = "name_at_award")
    String nameAtAward;

    @Column(name = "conferring_state")
    String conferringState;

    int position;

    @OneToMany
    @JoinColumn(name = "award")
    Set<Act> acts;

    @OneToMany
    @JoinColumn(name = "award")
    Set<Decoration> decorations;

    @OneToMany
    @JoinColumn(name = "award")
    Set<Ceremony> ceremonies;
}
