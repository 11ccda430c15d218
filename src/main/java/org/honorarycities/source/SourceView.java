package org.honorarycities.source;

import org.jspecify.annotations.Nullable;

/**
 * A work the records rest on.
 *
 * @param id the id, which never changes
 * @param title title of the work, in its own language
 * @param publisher who publishes it; null if not known
 * @param language language of the work as a BCP 47 tag; null if it has none
 * @param url address of the work; null if it has none
 * @param kind what kind of work it is, for example {@code official}, {@code news} or {@code encyclopedia}
 * @param grade reliability: A official or archival, B authority, agency or museum, C mirror, blog or aggregator, D not
 *     verified
 * @param note what to know when relying on it; null if nothing
 * @param statements how many statements rest on it
 */
record SourceView(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String url,
        String kind,
        String grade,
        @Nullable String note,
        int statements) {

    static SourceView of(Source source) {
        return new SourceView(
                source.id,
                source.title,
                source.publisher,
                source.language,
                source.url,
                source.kind,
                source.grade,
                source.note,
                source.statements);
    }
}
