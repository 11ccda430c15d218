package org.honorarycities.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/** Converts Javadoc HTML to the Markdown of OpenAPI descriptions. */
final class Markdown {

    private Markdown() {}

    static @Nullable String of(@Nullable String javadoc) {
        if (javadoc == null || javadoc.isBlank()) {
            return null;
        }
        String text = HtmlUtils.htmlUnescape(javadoc.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("<code> ?", "`")
                .replaceAll(" ?</code>", "`"));
        return StringUtils.capitalize(text) + (text.endsWith(".") ? "" : ".");
    }
}
