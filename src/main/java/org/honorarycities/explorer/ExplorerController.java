package org.honorarycities.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.honorarycities.api.index.DataVersion;
import org.honorarycities.value.DisplayNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Serves the explorer page at {@code /}. Without JavaScript it shows a plain list of the places. */
@Hidden
@RestController
class ExplorerController {

    private static final String PLACES = """
            select p.id, p.name, t.title.displayNames, t.awarded.edtf
            from Place p join p.titles t join p.namePositions n
            where key(n) = 'en' order by n, t.awarded.earliest
            """;

    private final String page;
    private final String tag;

    ExplorerController(
            @Value("classpath:explorer/index.html") Resource template, DataVersion version, EntityManager entities)
            throws IOException {
        this.page = template.getContentAsString(StandardCharsets.UTF_8)
                .replace("{{version}}", version.number())
                .replace("{{places}}", list(entities));
        this.tag = "W/\"" + DigestUtils.md5DigestAsHex(page.getBytes(StandardCharsets.UTF_8)) + '"';
    }

    @GetMapping("/")
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .varyBy("Accept", "Accept-Language", "Accept-Encoding")
                .body(page);
    }

    /** Renders the places as items of an HTML list with links to the API. */
    private static String list(EntityManager entities) {
        return entities.createQuery(PLACES, Object[].class).getResultList().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "<li><a href=\"api/v1/places/%s\">%s</a>, %s, %s</li>",
                        row[0],
                        HtmlUtils.htmlEscape((String) row[1]),
                        HtmlUtils.htmlEscape(((DisplayNames) row[2]).english()),
                        row[3]))
                .collect(Collectors.joining("\n"));
    }
}
