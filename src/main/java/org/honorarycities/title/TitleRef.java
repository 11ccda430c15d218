package org.honorarycities.title;

import org.honorarycities.api.Language;

/**
 * Reference to a title.
 *
 * @param id identifier of the title
 * @param name display name in the requested language
 */
public record TitleRef(String id, String name) {

    /**
     * Creates a reference to a title.
     *
     * @param title the title
     * @param language the language of its name
     * @return the reference
     */
    public static TitleRef of(Title title, Language language) {
        return new TitleRef(title.id, language.pick(title.names()));
    }
}
