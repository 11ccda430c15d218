package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class IndexTests {

    @Autowired
    Api api;

    private JsonNode index() {
        return api.get("").json();
    }

    @Test
    void indexNamesEveryPathWithoutVariables() {
        assertThat(index().path("resources")
                        .valueStream()
                        .map(resource -> resource.path("url").asString()))
                .containsExactlyElementsOf(ApiDocument.of(api).operations().stream()
                        .map(Operation::path)
                        .filter(path -> !path.equals("/api/v1") && !path.contains("{"))
                        .sorted()
                        .toList());
    }

    @Test
    void countOfEveryListIsItsTotal() {
        Map<String, Long> counts = index().path("resources")
                .valueStream()
                .filter(resource -> resource.has("count"))
                .collect(Collectors.toMap(
                        resource -> resource.path("url").asString(),
                        resource -> resource.path("count").asLong()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(ApiDocument.of(api).lists().stream()
                        .collect(Collectors.toMap(
                                Operation::path, list -> list.query().total(api))));
    }

    @Test
    void everyLinkLeadsToAPage() {
        JsonNode index = index();
        assertThat(index.path("resources"))
                .allSatisfy(resource -> assertThat(
                                api.follow(resource.path("url").asString()).status())
                        .isEqualTo(200));
        assertThat(index.path("links"))
                .allSatisfy(link -> assertThat(api.follow(link.asString()).status())
                        .as(link.asString())
                        .isIn(200, 302));
    }

    @Test
    void openApiDocumentIsServedUnderItsUsualNameToo() {
        assertThat(api.follow("/openapi.json").json())
                .isEqualTo(api.follow("/v3/api-docs").json());
        assertThat(api.follow("/openapi.json").header("ETag"))
                .isEqualTo(api.follow("/v3/api-docs").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/swagger-ui", "/swagger-ui/", "/swagger-ui.html"})
    void documentationIsFoundWhereReadersLookForIt(String path) {
        Api.Answer answer = api.follow(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/swagger-ui/index.html");
    }

    @ParameterizedTest
    @CsvSource({"/favicon.ico, image/", "/explorer/icon.svg, image/svg+xml", "/robots.txt, text/plain"})
    void filesThatBrowsersAndCrawlersAskForExist(String path, String type) {
        Api.Answer answer = api.follow(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(api.follow(path, "If-None-Match", answer.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void indexHasTheVersionOfTheData() {
        assertThat(index().path("dataVersion").asString())
                .isEqualTo(api.get("/dataset").json().path("version").asString());
    }
}
