package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

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
                .containsExactly(places.split(";"));
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
                "' or '1'='1",
                "'; drop table places; --",
                "Volg_grad",
                ".*",
                "[A-Z]",
                "{}",
                "\\u0041",
                "\uD83D\uDE00",
                "Moscow Kyiv",
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
            value = {"Volgo%, Volgo", "Volg_grad, Volg grad", "'Volgograd', Volgograd", "*Kyiv*, Kyiv"})
    void aWildcardOnlyDividesWordsAsAllPunctuationDoes(String words, String plain) {
        assertThat(ids("places", words)).isEqualTo(ids("places", plain));
    }

    private List<String> ids(String list, String words) {
        return Query.of("/api/v1/" + list).with("q", words).records(api).stream()
                .map(record -> record.path("id").asString())
                .toList();
    }
}
