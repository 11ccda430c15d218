package org.honorarycities.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the explorer page at {@code /}. Without JavaScript it shows a plain list of the places. */
@Hidden
@RestController
class ExplorerController {

    private final String page;
    private final String tag;

    ExplorerController(
            @Value("classpath:explorer/index.html") Resource template,
            @Value("${springdoc.open-api.info.version}") String version,
            PlainList places)
            throws IOException {
        this.page = template.getContentAsString(StandardCharsets.UTF_8)
                .replace("{{version}}", version)
                .replace("{{places}}", places.html());
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
}
