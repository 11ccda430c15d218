package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertRefused;

import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class SuggestionTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({
        "/places, kind, fortres, fortress",
        "/places, country, ua, UA",
        "/places, region, Moscow Oblst, Moscow Oblast",
        "/places, facets, tittle, title",
        "/places, format, geo-json, geojson",
        "/awards, title, hero-citty, hero-city",
        "/awards, place, kertch, kerch",
        "/awards, sort, -award, -awarded",
        "/awards, dateMatch, sure, ",
        "/awards, signatory, Dmitri Medvedev, Dmitry Medvedev",
        "/awards, sort, date, awarded",
        "/awards, sort, -date, -awarded",
        "/awards, country, Ukraine, UA",
        "/places, country, Russian Federation, RU",
        "/awards, signatory, Medvedev, Dmitry Medvedev",
        "/awards, title, hero, hero-city",
        "/awards, place, Kyiv, kyiv",
        "/places, 'facets', 'title,contry', country",
        "/events, kind, seige, siege",
        "/statements, rank, prefered, preferred"
    })
    void anUnknownValueIsRefusedWithTheNearestOne(String path, String parameter, String value, String suggestion) {
        JsonNode error =
                assertRefused(Query.of("/api/v1" + path).with(parameter, value).ask(api), parameter);

        assertThat(error.path("suggestion").asString(null)).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "/places, page, offset",
        "/places, per_page, limit",
        "/places, size, limit",
        "/places, pageSize, limit",
        "/places, search, q",
        "/places, query, q",
        "/places, name, q",
        "/places, date, awardedFrom",
        "/events, year, from",
        "/places, order, sort",
        "/places, orderBy, sort",
        "/events, sortBy, sort",
        "/places, language, lang",
        "/on-this-day, locale, lang",
        "/sources, page, offset"
    })
    void aParameterOfOtherApisIsRefusedWithItsNameHere(String path, String parameter, String suggestion) {
        assertThat(assertRefused(api.get(path + "?" + parameter + "=1"), parameter)
                        .path("suggestion")
                        .asString())
                .isEqualTo(suggestion);
    }

    @Test
    void anUnknownItemOfAListIsNamedAlone() {
        assertThat(assertRefused(api.get("/places?facets=title,nope"), "facets")
                        .path("detail")
                        .asString())
                .startsWith("Unknown facets 'nope'.");
    }

    @Test
    void aBlankAfterACommaIsExplained() {
        assertThat(assertRefused(api.get("/places?title=hero-city,+hero-fortress"), "title")
                        .path("detail")
                        .asString())
                .contains("Write several values without a blank after the comma.");
    }

    @Test
    void theNearestParameterIsFoundWhateverTheCase() {
        assertThat(assertRefused(api.get("/places?awardedfrom=1945"), "awardedfrom")
                        .path("suggestion")
                        .asString())
                .isEqualTo("awardedFrom");
    }
}
