package org.honorarycities.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTests {

    @ParameterizedTest
    @CsvSource({
        "Жуков, zhukov",
        "ЖУКОВ, zhukov",
        "Zhukov, zhukov",
        "Ельня, yelnya",
        "Орёл, orel",
        "Новороссийск, novorossiisk",
        "Царицын, tsaritsyn",
        "Щорс, shchors",
        "Братск, bratsk",
        "Müller, muller",
        "莫斯科, mosike",
        "'莫斯科 圣彼得堡, 1941', mosike shengbidebao 1941",
        "Rostov-on-Don, rostov on don",
        "'  «Siege» of   Leningrad! ', siege of leningrad",
        "'!?', ''"
    })
    void textsInEveryScriptAndCaseBecomeLowercaseAsciiWords(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }

    /** Ossetian is written with a Cyrillic letter that many keyboards only have as the Latin one. */
    @Test
    void ossetianLettersAreFoldedLikeTheirLatinLookalikes() {
        assertThat(FoldedText.of("Дзӕуджыхъӕу"))
                .isEqualTo(FoldedText.of("Дзæуджыхъæу"))
                .isEqualTo("dzaeudzhykhaeu");
    }

    @Test
    void wordsAreDistinctAndInTheirOrder() {
        assertThat(FoldedText.wordsOf("Red Army, red star")).containsExactly("red", "army", "star");
        assertThat(FoldedText.wordsOf("?!")).isEmpty();
    }

    /** Texts in ASCII are folded without transliteration. */
    @Test
    void textsInAsciiAreFoldedLikeAllOthers() {
        Random random = new Random(1945);
        for (int i = 0; i < 1000; i++) {
            String text = random.ints(20, 0, 128)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(FoldedText.of(text + " é")).as(text).isEqualTo((FoldedText.of(text) + " e").strip());
        }
    }

    /** What is typed so far finds the word that it begins. */
    @ParameterizedTest
    @CsvSource({"Царицын", "Ельня", "Смоленск", "Советск", "Дзержинский", "Zaporizhzhia", "Подъезд"})
    void theBeginningOfAWordFoldsToABeginningOfIt(String word) {
        for (int length = 1; length <= word.length(); length++) {
            assertThat(FoldedText.of(word)).startsWith(FoldedText.of(word.substring(0, length)));
        }
    }
}
