package org.honorarycities.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.place.Place;
import org.honorarycities.title.Title;
import org.jspecify.annotations.Nullable;

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

    @Nullable
    String citation;

    int position;

    @OneToMany
    @JoinColumn(name = "award")
    @OrderBy("position")
    Set<Act> acts;

    @OneToMany
    @JoinColumn(name = "award")
    @OrderBy("position")
    Set<Decoration> decorations;

    @OneToMany
    @JoinColumn(name = "award")
    @OrderBy("position")
    Set<Ceremony> ceremonies;

    /** Returns the title; unlike a field, also of an award that is loaded lazily. */
    Reference awardedTitle(NameSelector names) {
        return title.reference(names);
    }

    /** Returns the holder; unlike a field, also of an award that is loaded lazily. */
    Reference holder(NameSelector names) {
        return place.reference(names);
    }
}
