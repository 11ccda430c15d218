package org.honorarycities.api;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.honorarycities.value.DisplayNames;

/** Selects display names by RFC 4647 lookup, and collects their languages for {@code Content-Language}. */
public final class NameSelector {

    private final List<Locale.LanguageRange> ranges;
    private final Set<String> languages = new LinkedHashSet<>();

    NameSelector(List<Locale.LanguageRange> ranges) {
        this.ranges = ranges;
    }

    /** Returns the name in the first requested language that has one, or the English name. */
    public String select(DisplayNames names) {
        String language = closest(names.byLanguage().keySet());
        languages.add(language);
        return names.byLanguage().getOrDefault(language, "");
    }

    /** Returns the first requested language that is among the given ones, or English. */
    public String closest(Set<String> available) {
        String match = Locale.lookupTag(ranges, available);
        return (match == null) ? "en" : match;
    }

    /** Returns the languages of the names selected so far, in the order of their first use. */
    public Set<String> languages() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(languages));
    }
}
