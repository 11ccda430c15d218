package org.honorarycities.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Search key of a place or an event: a folded name or label, from one of its words onwards. */
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
