package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kyiv  | uk                    | Київ            | uk
                    kyiv  | ru                    | Киев            | ru
                    kyiv  | de,ru;q=0.8           | Киев            | ru
                    kyiv  | ru;q=0.1,uk;q=0.9     | Київ            | uk
                    kyiv  | en-GB                 | Kyiv            | en
                    kyiv  | uk-UA                 | Київ            | uk
                    kyiv  | RU-cyrl-ru            | Киев            | ru
                    kyiv  | de                    | Kyiv            | en
                    kyiv  | *                     | Kyiv            | en
                    kyiv  | fr, *;q=0.5           | Kyiv            | en
                    kyiv  | not a language!       | Kyiv            | en
                    kyiv  | ;;;q=,,               | Kyiv            | en
                    kyiv  | bg                    | Киев            | bg
                    minsk | be                    | Мінск           | be
                    tula  | uk                    | Tula            | en
                    tula  | uk, ru;q=0.5          | Тула            | ru
                    """)
    void theHeaderPicksTheNameByLookup(String place, String accepted, String name, String used) {
        Api.Answer answer = api.get("/places/" + place, "Accept-Language", accepted);

        assertThat(answer.json().path("name").asString()).isEqualTo(name);
        assertThat(answer.header("Content-Language").split(", ")).contains(used);
    }

    @Test
    void theParameterWinsOverTheHeader() {
        Api.Answer answer = api.get("/places/kyiv?lang=uk", "Accept-Language", "ru");

        assertThat(answer.json().path("name").asString()).isEqualTo("Київ");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Город-герой",
        "bg, Град-герой",
        "uk, Місто-герой",
        "be, Горад-герой",
        "en, Hero City",
        "de, Hero City"
    })
    void titlesAreNamedInTheLanguageToo(String language, String name) {
        assertThat(api.get("/titles/hero-city?lang=" + language)
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo(name);
    }

    @Test
    void allLanguagesThatNamesAreShownInAreTold() {
        assertThat(api.get("/places?lang=be&q=Minsk").header("Content-Language").split(", "))
                .containsExactlyInAnyOrder("be");
        assertThat(api.get("/places?lang=be&limit=500")
                        .header("Content-Language")
                        .split(", "))
                .containsExactlyInAnyOrder("be", "en");
    }

    @Test
    void anAnswerWithoutNamesIsInEnglish() {
        assertThat(api.get("/sources?limit=1", "Accept-Language", "ru").header("Content-Language"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerTellsWhatItDependsOn(Operation operation) {
        assertThat(operation.query().ask(api).header("Vary").split(", ")).contains("Accept", "Accept-Language");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theHeaderIsTakenWhereTheParameterIs(Operation operation) {
        if (operation.takes("lang")) {
            assertThat(operation
                            .query()
                            .ask(api, "Accept-Language", "ru")
                            .json()
                            .path("data"))
                    .isEqualTo(
                            operation.query().with("lang", "ru").ask(api).json().path("data"));
        }
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }
}
