package org.honorarycities.search;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.honorarycities.value.DisplayNames;

/** Record, person or unit that the search finds. */
@Entity
@Immutable
@Table(name = "search_records")
class SearchRecord {

    @Id
    int position;

    String type;

    @Column(name = "id")
    String key;

    /** The path of the resource below {@code /api/v1/}. */
    String path;

    @Column(name = "display_names")
    @Convert(converter = DisplayNames.Converter.class)
    DisplayNames displayNames;

    @OneToMany
    @JoinColumn(name = "record")
    @OrderBy("position")
    List<SearchText> texts;
}
