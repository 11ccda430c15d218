package org.honorarycities.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.api.Reference;
import org.honorarycities.date.HistoricalDate;
import org.honorarycities.place.Place;
import org.jspecify.annotations.Nullable;

/** Event during the Second World War or later. */
@Entity
@Immutable
@Table(name = "events")
class Event {

    @Id
    String id;

    String kind;

    @EmbeddedColumnNaming("date_%s")
    @Nullable
    HistoricalDate date;

    String label;
    String description;

    @ManyToMany
    @JoinTable(
            name = "event_places",
            joinColumns = @JoinColumn(name = "event"),
            inverseJoinColumns = @JoinColumn(name = "place"))
    @OrderBy("position")
    Set<Place> places;

    @ElementCollection
    @CollectionTable(name = "events_people", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    List<String> people;

    @ElementCollection
    @CollectionTable(name = "events_units", joinColumns = @JoinColumn(name = "owner"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    List<String> units;

    int position;

    /** Returns a reference to the event, with its label as name. */
    Reference reference() {
        return new Reference(id, label);
    }
}
