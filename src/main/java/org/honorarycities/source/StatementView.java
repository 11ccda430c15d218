package org.honorarycities.source;

import org.jspecify.annotations.Nullable;

/**
 * What one source says of one property of one record.
 *
 * @param subject what it is about: the kind of record and its id, for example {@code award/kerch-hero-city}
 * @param property the property, as the column of the data package is called, for example {@code awarded}
 * @param value the value the source gives, in the notation of that column; the items of a list are separated by
 *     semicolons
 * @param rank {@code preferred}: it is the value published; {@code normal}: it stands beside it, is less precise or is
 *     not verified; {@code deprecated}: it is wrong
 * @param source the source
 * @param locator where in the source: section and line, page or path
 * @param note what to know about this statement; null if nothing
 */
public record StatementView(
        String subject,
        String property,
        String value,
        String rank,
        SourceRef source,
        String locator,
        @Nullable String note) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.subject,
                statement.property,
                statement.value,
                statement.rank,
                new SourceRef(statement.source.id, statement.source.title),
                statement.locator,
                statement.note);
    }
}
