package org.honorarycities.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Map;
import java.util.Set;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Predicates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters and sort order for statements.
 *
 * @param subject record type and identifier, for example {@code award/kerch-hero-city}
 * @param property property, named as the column of the data package
 * @param source identifier of the source
 * @param rank rank: {@code preferred}, {@code normal} or {@code deprecated}
 * @param place identifier of a place that the subject belongs to
 * @param title identifier of a title that the subject belongs to, or of a title held by its place
 * @param award identifier of the award that the subject is or belongs to
 * @param event identifier of the event that the subject is or belongs to
 * @param sort sort field; prefix with {@code -} for descending order. Default {@code subject}, then by property and
 *     value
 */
record StatementFilter(
        @Parameter(example = "award/mozhaysk-city-of-military-glory") @Nullable @ExistingValue("Subject.id")
        String subject,

        @Parameter(example = "awarded") @Nullable @ExistingValue("Statement.property")
        String property,

        @Parameter(example = "en-wikipedia-city-of-military-glory") @Nullable @ExistingValue("Source.id")
        String source,

        @Parameter(example = "deprecated") @Nullable @AllowedValues({"preferred", "normal", "deprecated"})
        String rank,

        @Parameter(example = "mozhaysk") @Nullable @ExistingValue("Place.id")
        String place,

        @Parameter(example = "city-of-military-glory") @Nullable @ExistingValue("Title.id")
        String title,

        @Parameter(example = "mozhaysk-city-of-military-glory") @Nullable @ExistingValue("Award.id")
        String award,

        @Nullable @ExistingValue("Event.id") String event,

        @Parameter(example = "-subject", schema = @Schema(type = "string", defaultValue = "subject"))
        @Nullable
        @AllowedValues(value = "subject", descending = true)
        String sort)
        implements Specification<Statement> {

    @Override
    public Predicate toPredicate(Root<Statement> statement, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Path<Subject> record = statement.get("record");
        return new Predicates(criteria)
                .equal(statement.get("subject"), subject)
                .equal(statement.get("property"), property)
                .equal(statement.get("source").get("id"), source)
                .equal(statement.get("rank"), rank)
                .with(place, id -> criteria.isMember(id, record.<Set<String>>get("places")))
                .with(title, id -> criteria.isMember(id, record.<Set<String>>get("titles")))
                .with(award, id -> criteria.equal(record.get("award"), id))
                .with(event, id -> criteria.equal(record.get("event"), id))
                .all();
    }

    Sort order() {
        return Paging.sort(sort, Map.of());
    }
}
