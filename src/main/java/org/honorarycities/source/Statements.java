package org.honorarycities.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the statements, sorted by subject, property and value. */
public interface Statements extends Repository<Statement, Integer> {

    @EntityGraph(attributePaths = "source")
    Page<Statement> findAll(Specification<Statement> filter, Pageable page);

    @EntityGraph(attributePaths = "source")
    List<Statement> findBySubjectInOrderByPosition(Collection<String> subjects);

    @EntityGraph(attributePaths = "source")
    @Query("""
            select s from Statement s
            where s.subject in (select x.id from Subject x join x.places p where p = :place) order by s.position
            """)
    List<Statement> findByPlace(String place);

    @EntityGraph(attributePaths = "source")
    @Query("""
            select s from Statement s
            where s.subject in (select x.id from Subject x join x.titles t where t = :title
              and x.id like 'title%') order by s.position
            """)
    List<Statement> findByTitle(String title);

    /**
     * Finds the statements about records.
     *
     * @param subjects the subjects: record types with identifiers
     * @return the statements
     */
    default List<StatementView> about(Collection<String> subjects) {
        return views(findBySubjectInOrderByPosition(subjects));
    }

    /**
     * Finds the statements about a place and its sub-records.
     *
     * @param place the identifier of the place
     * @return the statements
     */
    default List<StatementView> aboutPlace(String place) {
        return views(findByPlace(place));
    }

    /**
     * Finds the statements about a title, its legal history and its rights.
     *
     * @param title the identifier of the title
     * @return the statements
     */
    default List<StatementView> aboutTitle(String title) {
        return views(findByTitle(title));
    }

    private static List<StatementView> views(List<Statement> statements) {
        return statements.stream().map(StatementView::of).toList();
    }
}
