package org.honorarycities.explorer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Renders the places as items of an HTML list with links to the API. */
@Component
class PlainList {

    private static final String PLACES = """
            select p.id, p.name, t.name_en as title, a.awarded_edtf as awarded
            from places p join awards a on a.place = p.id join titles t on t.id = a.title
            order by p.name_position, a.position
            """;

    private final JdbcClient jdbc;

    PlainList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String html() {
        return jdbc.sql(PLACES).query(Row.class).list().stream().map(Row::html).collect(Collectors.joining("\n"));
    }

    private record Row(String id, String name, String title, String awarded) {

        String html() {
            return String.format(
                    Locale.ROOT,
                    "<li><a href=\"api/v1/places/%s\">%s</a>, %s, %s</li>",
                    HtmlUtils.htmlEscape(id),
                    HtmlUtils.htmlEscape(name),
                    HtmlUtils.htmlEscape(title),
                    HtmlUtils.htmlEscape(awarded));
        }
    }
}
