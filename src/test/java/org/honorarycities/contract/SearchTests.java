package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class SearchTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvFileSource(resources = "searches.csv", numLinesToSkip = 1)
    void aSpellingFindsExactlyTheRightPlace(String words, String places) {
        assertThat(ids("places", words)).containsExactly(places.split(";"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "searches.csv", numLinesToSkip = 1)
    void aSpellingFindsTheAwardsOfThePlace(String words, String places) {
        assertThat(Query.of("/api/v1/awards").with("q", words).records(api))
                .extracting(award -> award.path("place").path("id").asString())
                .containsExactlyInAnyOrder(places.split(";"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "searches.csv", numLinesToSkip = 1)
    void aSpellingFindsTheEventsOfThePlace(String words, String places) {
        for (String place : places.split(";")) {
            assertThat(ids("events", words))
                    .containsAll(Query.of("/api/v1/events").with("place", place).records(api).stream()
                            .map(event -> event.path("id").asString())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"Siege of Leningrad, siege-of-leningrad-1941", "Khabarov builds, amur-forts-khabarov"})
    void wordsOfALabelFindTheEvent(String words, String event) {
        assertThat(ids("events", words)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "\"",
                "\\",
                "*",
                "?",
                "%%",
                "_olgograd",
                "'; drop table places; --",
                ".*",
                "{}",
                "\\u0041",
                "\uD83D\uDE00",
                "olgograd"
            })
    void aWildcardIsAPlainCharacter(String words) {
        for (String list : List.of("places", "awards", "events")) {
            assertThat(ids(list, words)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Volgo%, Volgo",
                "Volg_grad, Volg grad",
                "'Volgograd', Volgograd",
                "*Kyiv*, Kyiv",
                "' or '1'='1, or 1 1",
                "[A-Z], A Z"
            })
    void aWildcardOnlyDividesWordsAsAllPunctuationDoes(String words, String plain) {
        for (String list : List.of("places", "awards", "events")) {
            assertThat(ids(list, words)).isEqualTo(ids(list, plain));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "siege leningrad, siege-of-leningrad-1941",
        "LENINGRAD SIEGE, siege-of-leningrad-1941",
        "battle stalingrad, battle-of-stalingrad-1942",
        "liberation kerch, kerch-liberation-1944",
        "Georgy Zhukov, moscow-defence-under-zhukov-1941",
        "Жуков, moscow-defence-under-zhukov-1941",
        "Wilhelm von Leeb, siege-of-leningrad-1941",
        "Red Army, kerch-liberation-1944",
        "37th Army, nalchik-liberation-1943"
    })
    void wordsInAnyOrderCaseAndScriptFindTheEvent(String words, String event) {
        assertThat(ids("events", words)).contains(event);
    }

    @ParameterizedTest
    @CsvSource({
        "Царицын, place, volgograd, name, Царицын",
        "Kyiv, place, kyiv, name, Kyiv",
        "zhukov georgy, person, Georgy Zhukov, name, Georgy Zhukov",
        "Red Army, unit, Red Army, name, Red Army",
        "siege of leningrad, event, siege-of-leningrad-1941, label, Siege of Leningrad",
        "hero city, title, hero-city, name, Hero City",
        "tula hero city, award, tula-hero-city, title, Hero City"
    })
    void theSearchOverEverythingHasTheBestFirstAndTellsWhatMatched(
            String words, String type, String id, String field, String text) {
        JsonNode best = Query.of("/api/v1/search").with("q", words).records(api).get(0);

        assertThat(best.path("type").asString()).isEqualTo(type);
        assertThat(best.path("id").asString()).isEqualTo(id);
        assertThat(best.path("match").path("field").asString()).isEqualTo(field);
        assertThat(best.path("match").path("text").asString()).isEqualTo(text);
    }

    @Test
    void theSearchOverEverythingFindsTheSameInEveryScript() {
        Query search = Query.of("/api/v1/search");

        assertThat(search.with("q", "Жуков").records(api))
                .isNotEmpty()
                .isEqualTo(search.with("q", "zhukov").records(api));
    }

    @Test
    void whatTheSearchFindsIsBehindItsLink() {
        List<JsonNode> found = Query.of("/api/v1/search").with("q", "s").records(api);

        assertThat(found)
                .extracting(result -> result.path("type").asString())
                .contains("place", "title", "award", "event", "person", "unit", "source");
        assertThat(found).allSatisfy(result -> {
            JsonNode linked = api.follow(result.path("link").asString()).json();
            assertThat(linked.path("id").asString("").equals(result.path("id").asString())
                            || linked.path("total").asInt() > 0)
                    .isTrue();
        });
    }

    /** Every record is found by its own names, and comes first unless another has the same name. */
    @Test
    void everyPlaceIsAmongTheFirstForEachOfItsNames() {
        Query.of("/api/v1/names").records(api).forEach(name -> {
            String value = name.path("value").asString();
            assertThat(Query.of("/api/v1/search")
                            .with("q", value)
                            .with("limit", "5")
                            .ask(api)
                            .json()
                            .path("data"))
                    .as(value)
                    .extracting(result -> result.path("id").asString())
                    .contains(name.path("place").path("id").asString());
        });
    }

    private List<String> ids(String list, String words) {
        return Query.of("/api/v1/" + list).with("q", words).records(api).stream()
                .map(record -> record.path("id").asString())
                .toList();
    }
}
