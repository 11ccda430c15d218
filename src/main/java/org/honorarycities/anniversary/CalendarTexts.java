package org.honorarycities.anniversary;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Words of the calendar that are in no record, in the languages of the explorer. */
final class CalendarTexts {

    /** Languages that the words exist in. */
    static final Set<String> LANGUAGES = Set.of("en", "ru", "bg");

    private final ResourceBundle texts;

    CalendarTexts(String language) {
        this.texts = ResourceBundle.getBundle(
                "calendar",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns the name of the calendar. */
    String calendar() {
        return texts.getString("calendar");
    }

    /** Returns the text for the ceremony of an award. */
    String ceremony(String award) {
        return format("ceremony", award);
    }

    /** Returns the text for an event, or for the day that it begins or ends on. */
    String event(String label, Relation relation) {
        return switch (relation) {
            case BEGINS -> format("begins", label);
            case ENDS -> format("ends", label);
            case FALLS -> label;
        };
    }

    private String format(String key, String argument) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(new Object[] {argument});
    }
}
