package org.honorarycities.title;

import org.honorarycities.api.Language;

/**
 * A title, in short.
 *
 * @param id the id of the title
 * @param name its name in the language asked for
 */
public record TitleRef(String id, String name) {

    /**
     * Shows a title in short.
     *
     * @param title the title
     * @param language the language of its name
     * @return the reference
     */
    public static TitleRef of(Title title, Language language) {
        return new TitleRef(title.id, language.pick(title.names()));
    }
}
