package org.honorarycities.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Serves the explorer page at {@code /}, and a page for each place and award that can be read and shared without
 * scripts; with scripts the explorer goes on from there.
 */
@Hidden
@RestController
class ExplorerController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Set<String> EMBEDDABLE = Set.of("map", "war", "record");
    private static final String POLICY = "Content-Security-Policy";
    private static final String ID = "[a-z0-9-]{1,100}";

    private final ExplorerPage page;
    private final Languages languages;

    ExplorerController(ExplorerPage page, Languages languages) {
        this.page = page;
        this.languages = languages;
    }

    /**
     * What the server needs to know of a view; its scripts read the other parameters. Unknown ones are ignored, because
     * social networks add some to every link.
     */
    record View(
            @Nullable String place,
            @Nullable String lang,
            @Nullable String embed,
            @BindParam("Accept-Language") @Nullable String acceptLanguage) {

        /** The one part of the page to show in a frame of another site; empty for the whole page. */
        String part() {
            return embed != null && EMBEDDABLE.contains(embed) ? embed : "";
        }
    }

    @GetMapping("/")
    ResponseEntity<String> showExplorer(View view, HttpServletRequest request, HttpServletResponse response) {
        if (view.place() != null && !view.place().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(addressOfPlace(view.place()))
                    .build();
        }
        Words words = languages.select(view.lang(), view.acceptLanguage());
        allowFrames(view, response);
        return respond(
                HttpStatus.OK, words, page.explorer(words, view.part(), request, new ApiReader(request, response)));
    }

    /** Returns the address that a place had as a parameter now has, with the other parameters. */
    private static URI addressOfPlace(String id) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("place")
                .pathSegment("places", UriUtils.encodePathSegment(id, StandardCharsets.UTF_8))
                .build(true)
                .toUri();
    }

    @GetMapping("/places/{id}")
    ResponseEntity<String> showPlace(
            @PathVariable String id, View view, HttpServletRequest request, HttpServletResponse response) {
        return showRecord("places", id, view, request, response);
    }

    @GetMapping("/awards/{id}")
    ResponseEntity<String> showAward(
            @PathVariable String id, View view, HttpServletRequest request, HttpServletResponse response) {
        return showRecord("awards", id, view, request, response);
    }

    private ResponseEntity<String> showRecord(
            String list, String id, View view, HttpServletRequest request, HttpServletResponse response) {
        Words words = languages.select(view.lang(), view.acceptLanguage());
        ApiReader api = new ApiReader(request, response);
        try {
            if (id.matches(ID)) {
                RecordPage record = new RecordPage(api, words);
                Map<String, Object> content = list.equals("places") ? record.place(id) : record.award(id);
                String html = page.record(words, list + '/' + id, content, view.part(), request, api);
                allowFrames(view, response);
                return respond(HttpStatus.OK, words, html);
            }
        } catch (ResponseStatusException e) {
            if (e.getStatusCode() != HttpStatus.NOT_FOUND) {
                throw e;
            }
        }
        return respond(HttpStatus.NOT_FOUND, words, page.missing(words, list + '/' + id, request, api));
    }

    /** Lets other sites show a part of the page in a frame; there is nothing in it that a reader can be made to do. */
    private static void allowFrames(View view, HttpServletResponse response) {
        if (!view.part().isEmpty()) {
            response.setHeader(
                    POLICY, response.getHeader(POLICY).replace("frame-ancestors 'none'", "frame-ancestors *"));
        }
    }

    private static ResponseEntity<String> respond(HttpStatus status, Words words, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(html.getBytes(StandardCharsets.UTF_8)) + '"')
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .body(html);
    }
}
