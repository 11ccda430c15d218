package org.honorarycities.place;

import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Reference;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Current or former name of a place.
 *
 * @param id identifier; never changes
 * @param place the place, with its display name
 * @param value the name
 * @param language language (BCP 47 tag)
 * @param script script (ISO 15924 code)
 * @param kind type of name, for example {@code current}, {@code former}, {@code exonym}, {@code variant} or
 *     {@code transliteration}
 * @param validFrom start of use; null if not given by any source
 * @param validTo end of use; null if still in use or not given by any source
 * @param preferred true for the display name in its language
 */
record NameView(
        String id,
        Reference place,
        String value,
        String language,
        String script,
        String kind,
        @Nullable HistoricalDate validFrom,
        @Nullable HistoricalDate validTo,
        boolean preferred) {

    static NameView of(PlaceName name, NameSelector names) {
        return new NameView(
                name.id,
                name.place.reference(names),
                name.value,
                name.language,
                name.script,
                name.kind,
                name.validFrom,
                name.validTo,
                name.preferred);
    }
}
