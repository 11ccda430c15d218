package org.honorarycities.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.honorarycities.api.index.PublicUrl;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lists all pages in each language for search engines, by the sitemaps protocol. */
@Hidden
@RestController
class SitemapController {

    private final PageTemplate template;
    private final Languages languages;
    private final PublicUrl publicUrl;

    SitemapController(PageTemplate template, Languages languages, PublicUrl publicUrl) {
        this.template = template;
        this.languages = languages;
        this.publicUrl = publicUrl;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String showSitemap(HttpServletRequest request, HttpServletResponse response) {
        ApiReader api = new ApiReader(request, response);
        Stream<String> records =
                Stream.of("places", "awards").flatMap(list -> ids(api, list).map(id -> list + '/' + id));
        Map<String, Object> model = Map.of(
                "base",
                publicUrl.of(request) + '/',
                "pages",
                Stream.concat(Stream.of(""), records)
                        .flatMap(path -> languages.all().stream().map(words -> path + "?lang=" + words.language()))
                        .toList());
        return template.render("sitemap", languages.all().get(0), model);
    }

    private static Stream<String> ids(ApiReader api, String list) {
        JsonNode records = api.get("/api/v1/" + list + "?limit=500&fields=id").path("data");
        return records.valueStream().map(record -> record.path("id").asString());
    }
}
