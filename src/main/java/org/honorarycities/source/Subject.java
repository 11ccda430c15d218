package org.honorarycities.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.honorarycities.api.Predicates;
import org.jspecify.annotations.Nullable;

/** Record that statements are about, with the records that it belongs to. */
@Entity
@Immutable
@Table(name = "subjects")
class Subject {

    @Id
    String id;

    @Nullable
    String award;

    @Nullable
    String event;

    @ElementCollection
    @CollectionTable(name = "subject_places", joinColumns = @JoinColumn(name = "subject"))
    @Column(name = "place")
    Set<String> places;

    @ElementCollection
    @CollectionTable(name = "subject_titles", joinColumns = @JoinColumn(name = "subject"))
    @Column(name = "title")
    Set<String> titles;

    @OneToMany(mappedBy = "record")
    @OrderBy("position")
    Set<Statement> statements;

    /** Matches the ids of subjects that concern one of several places or titles. */
    static Predicate concerns(String attribute, List<String> ids, Path<String> subject, CriteriaQuery<?> query) {
        return Predicates.isIdOf(
                Subject.class, subject, query, record -> record.join(attribute).in(ids));
    }
}
