package org.honorarycities.reconcile;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.api.RecordResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Shows a record in a few lines for a frame in another page, and leads to the whole record. */
@Hidden
@RestController
@RequestMapping("/reconcile")
class PreviewController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 14px/1.4 system-ui, sans-serif; margin: 12px }
            h1 { font-size: 18px; margin: 0 0 4px }
            p { margin: 0 0 4px }
            </style>
            <h1>%1$s</h1>
            <p>%2$s: %3$s</p>
            <p>%4$s</p>
            <p><a href="%5$s" target="_blank" rel="noopener">%6$s</a></p>
            </html>
            """;

    private final Entities entities;

    PreviewController(Entities entities) {
        this.entities = entities;
    }

    @GetMapping(path = "/preview", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String preview(@RequestParam(required = false) @Nullable String id, HttpServletRequest request) {
        Entity entity = find(id);
        String names = Stream.of("ru", "uk", "be")
                .map(language -> entity.displayNames().byLanguage().get(language))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                PAGE,
                HtmlUtils.htmlEscape(entity.name()),
                entity.type().named().name(),
                HtmlUtils.htmlEscape(entity.description()),
                HtmlUtils.htmlEscape(names),
                HtmlUtils.htmlEscape(request.getContextPath() + entity.path()),
                HtmlUtils.htmlEscape(entity.id()));
    }

    @GetMapping("/view")
    ResponseEntity<Void> view(@RequestParam(required = false) @Nullable String id, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, request.getContextPath() + find(id).path())
                .build();
    }

    private Entity find(@Nullable String id) {
        Entity entity = (id == null) ? null : entities.byId(id);
        if (entity == null) {
            throw RecordResponse.notFound("places", (id == null) ? "" : id);
        }
        return entity;
    }
}
