package org.honorarycities.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Serves the image that social networks and messengers show with a link to a page. */
@Hidden
@RestController
class CardController {

    private static final Logger log = LoggerFactory.getLogger(CardController.class);

    private final Languages languages;
    private final byte[] withoutText;

    CardController(Languages languages, @Value("classpath:explorer/card.png") Resource withoutText) throws IOException {
        this.languages = languages;
        this.withoutText = withoutText.getContentAsByteArray();
    }

    /** Draws the card of a place, or of the explorer if none is named; without fonts a ready one is served. */
    @GetMapping("/card.png")
    ResponseEntity<byte[]> drawCard(
            ExplorerController.View view, HttpServletRequest request, HttpServletResponse response) {
        Words words = languages.select(view.lang(), view.acceptLanguage());
        JsonNode places = new ApiReader(request, response)
                .get("/api/v1/places?limit=500&lang=" + words.language())
                .path("data");
        JsonNode place = places.valueStream()
                .filter(one -> one.path("id").asString().equals(view.place()))
                .findFirst()
                .orElse(null);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache())
                .body(draw(words, place, places));
    }

    private byte[] draw(Words words, JsonNode place, JsonNode places) {
        List<String> lines = place == null
                ? List.of()
                : place.path("awards")
                        .valueStream()
                        .map(award -> award.at("/title/name").asString() + ", "
                                + new WrittenDates(words).of(award.path("awarded")))
                        .toList();
        try {
            String name =
                    place == null ? words.text("name") : place.path("name").asString();
            return new Card(places, place).draw(name, lines, place == null ? "" : words.text("name"));
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            log.warn("No card is drawn, as the system has no fonts: {}", e.toString());
            return withoutText;
        }
    }
}
