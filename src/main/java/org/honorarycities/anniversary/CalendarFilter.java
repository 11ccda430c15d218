package org.honorarycities.anniversary;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.honorarycities.api.AllowedValues;
import org.honorarycities.api.ExistingValue;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Filters and language of the calendar.
 *
 * @param title identifiers of titles: those awarded, or held by a place of the event; separated by commas
 * @param place identifiers of the places that hold the title, or of places of the event, separated by commas
 * @param country internationally recognised countries of these places (ISO 3166-1 alpha-2), separated by commas
 * @param type types of entries, separated by commas. All types if absent
 * @param lang language of the entries (BCP 47 tag); overrides the {@code Accept-Language} header. Falls back to English
 *     for texts that do not exist in that language
 * @param acceptLanguage the header; not a parameter
 */
record CalendarFilter(
        @Parameter(example = "hero-city") @Nullable @ExistingValue("Title.id")
        List<String> title,

        @Parameter(example = "kyiv,volgograd") @Nullable @ExistingValue("Place.id")
        List<String> place,

        @Parameter(example = "UA") @Nullable @ExistingValue("Place.country")
        List<String> country,

        @Parameter(example = "award,event") @Nullable @AllowedValues({"award", "ceremony", "event"})
        List<String> type,

        @Parameter(example = "ru")
        @Nullable
        @Pattern(regexp = Representation.TAG, message = "is not a BCP 47 language tag")
        String lang,

        @Parameter(hidden = true) @BindParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** Returns a selector of names in the requested languages. */
    NameSelector names() {
        return new Representation(lang, null, acceptLanguage).names();
    }

    /** Returns whether the calendar has entries of a type. */
    boolean includes(String entryType) {
        return type == null || type.contains(entryType);
    }

    /** Returns whether a record with these titles, places and countries of the places belongs to the calendar. */
    boolean matches(Collection<String> titles, Collection<String> places, Collection<String> countries) {
        return isAnyOf(titles, title) && isAnyOf(places, place) && isAnyOf(countries, country);
    }

    private static boolean isAnyOf(Collection<String> values, @Nullable List<String> requested) {
        return requested == null || !Collections.disjoint(values, requested);
    }
}
