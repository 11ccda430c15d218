package org.honorarycities.title;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Right or privilege of the holders of a title. */
@Entity
@Immutable
@Table(name = "title_rights")
class TitleRight {

    @Id
    String id;

    String label;

    @Nullable
    String description;

    int position;
}
