package org.honorarycities.ogc;

import org.honorarycities.api.format.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Creates the links of a response.
 *
 * @param start start of all URLs, which ends with the context path
 * @param contextPath context path
 */
record Links(String start, String contextPath) {

    /** Links a path below the landing page. */
    Link to(String path, String relation, String type, @Nullable String title) {
        return new Link(start + "/ogc" + path, relation, type, title);
    }

    Link toCollection(FeatureList list, String relation) {
        return to("/collections/" + list.id(), relation, Formats.JSON, list.title());
    }

    /** Links a page of items by its path and query; null if there is none. */
    @Nullable
    Link toPage(String relation, @Nullable String page) {
        return (page == null)
                ? null
                : new Link(start + page.substring(contextPath.length()), relation, Formats.GEO_JSON, null);
    }
}
