package org.honorarycities.place;

import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name a place bears or bore.
 *
 * @param id the id, which never changes
 * @param value the name
 * @param language its language as a BCP 47 tag
 * @param script its script as an ISO 15924 code
 * @param kind what kind of name it is: for example {@code current}, {@code former}, {@code exonym}, {@code variant} or
 *     {@code transliteration}
 * @param validFrom since when it was borne; null if no source says
 * @param validTo until when it was borne; null if it still is or no source says
 * @param preferred whether it is the name to show in its language
 */
record NameView(
        String id,
        String value,
        String language,
        String script,
        String kind,
        @Nullable HistoricalDate validFrom,
        @Nullable HistoricalDate validTo,
        boolean preferred) {

    static NameView of(PlaceName name) {
        return new NameView(
                name.id,
                name.value,
                name.language,
                name.script,
                name.kind,
                name.validFrom,
                name.validTo,
                name.preferred);
    }
}
