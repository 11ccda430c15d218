package org.honorarycities.source;

import org.honorarycities.api.TextLanguages.English;
import org.jspecify.annotations.Nullable;

/**
 * Value given by one source for one property of one record.
 *
 * @param subject record type and identifier, for example {@code award/kerch-hero-city}
 * @param property property, named as the column of the data package, for example {@code awarded}
 * @param value value given by the source, in the notation of that column; items of a list are separated by semicolons
 * @param rank {@code preferred}: the published value; {@code normal}: also given, less precise or not verified;
 *     {@code deprecated}: considered wrong
 * @param source the source
 * @param locator location in the source: section and line, page or path
 * @param note note on this statement; null if none
 */
record StatementView(
        String subject,
        String property,
        String value,
        String rank,
        SourceRef source,
        @English String locator,
        @English @Nullable String note) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.subject,
                statement.property,
                statement.value,
                statement.rank,
                new SourceRef(statement.source.id, statement.source.title, statement.source.language),
                statement.locator,
                statement.note);
    }
}
