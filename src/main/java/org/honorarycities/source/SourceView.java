package org.honorarycities.source;

import org.honorarycities.api.TextLanguages.English;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work cited as a source.
 *
 * @param id identifier; never changes
 * @param title title of the work, in its original language
 * @param publisher publisher; null if unknown
 * @param language language of the work (BCP 47 tag); null if not applicable
 * @param url URL of the page; null if it has none
 * @param date publication or last change of the work; null if it does not say
 * @param kind type of work, for example {@code official}, {@code news} or {@code encyclopedia}
 * @param grade reliability grade: {@code A} official or archival; {@code B} regional authority, agency, press, museum
 *     or reference work; {@code C} open encyclopedia, mirror, blog or aggregator; {@code D} not verified
 * @param derivedFrom identifier of the source that it copies or is based on; null if it is independent
 * @param note note on the use of this source; null if none
 * @param statementCount number of statements that cite this source
 */
record SourceView(
        String id,
        String title,
        @English @Nullable String publisher,
        @Nullable String language,
        @Nullable String url,
        @Nullable HistoricalDate date,
        String kind,
        String grade,
        @Nullable String derivedFrom,
        @English @Nullable String note,
        int statementCount) {

    static SourceView of(Source source) {
        return new SourceView(
                source.id,
                source.title,
                source.publisher,
                source.language,
                source.url,
                source.date,
                source.kind,
                source.grade,
                source.derivedFrom,
                source.note,
                source.statementCount);
    }
}
