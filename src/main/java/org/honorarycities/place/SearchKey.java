package org.honorarycities.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A text by which a place or an event is found: what one of its names comes to when folded, from one word on. */
@Entity
@Immutable
@Table(name = "search_keys")
class SearchKey {

    @Id
    int position;

    @Nullable
    String place;

    @Nullable
    String event;

    String content;
}
