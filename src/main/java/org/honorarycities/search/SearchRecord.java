package org.honorarycities.search;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLJoinTableRestriction;
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
    @Fetch(FetchMode.SUBSELECT)
    List<SearchText> texts;

    /** The places whose names find the record, too. */
    @ManyToMany
    @JoinTable(
            name = "search_places",
            joinColumns = @JoinColumn(name = "record"),
            inverseJoinColumns = @JoinColumn(name = "place"))
    @SQLJoinTableRestriction("list = 'search'")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    List<SearchRecord> places;
}
