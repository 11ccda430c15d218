package org.honorarycities.api.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Place whose names find a record, too. */
@Entity
@Immutable
@IdClass(SearchPlace.Key.class)
@Table(name = "search_places")
class SearchPlace {

    /** The list of the record. */
    @Id
    String list;

    /** The position of the record in its list. */
    @Id
    int record;

    /** The position of the place in the list {@code search}. */
    @Id
    int place;

    /** Key of the table. */
    record Key(String list, int record, int place) implements Serializable {}
}
