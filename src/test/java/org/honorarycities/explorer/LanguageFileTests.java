package org.honorarycities.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files with the texts of the interface: a language is offered as soon as there is a file for it. */
class LanguageFileTests {

    private static final Path FOLDER = Path.of("src/main/resources/static/explorer/i18n");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfTheEnglishFileIsInEachFileWithItsValues(String language) throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> texts = texts(language);
        assertThat(texts.keySet()).containsAll(english.keySet());
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(english.keySet().stream()
                        .filter(key -> !valuesOf(english.get(key)).equals(valuesOf(texts.get(key)))))
                .filteredOn(key -> !key.startsWith("season."))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countedTextHasEachFormThatTheLanguageNeeds(String language) throws IOException {
        Map<String, String> texts = texts(language);
        Set<String> forms =
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
        Set<String> counted = texts.keySet().stream()
                .filter(key -> key.endsWith(".other"))
                .map(key -> key.replaceFirst("other$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(counted).contains("places.", "sources.", "years.");
        for (String key : counted) {
            assertThat(texts)
                    .containsKeys(forms.stream().map(form -> key + form).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyUnitOfAFigureHasAWordInEachFormThatTheLanguageNeeds(String language) throws IOException {
        Map<String, String> texts = texts(language);
        int forms = Set.of("ru", "uk").contains(language) ? 3 : 2;
        try (CsvReader<NamedCsvRecord> figures =
                CsvReader.builder().ofNamedCsvRecord(Path.of("seed-data/figures.csv"))) {
            assertThat(figures.stream().map(figure -> figure.getField("unit")).distinct())
                    .isNotEmpty()
                    .allSatisfy(unit -> assertThat(
                                    texts.getOrDefault("unit." + unit, "").split("[|]"))
                            .as(unit)
                            .hasSize(forms));
        }
    }

    private static Set<String> valuesOf(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(FOLDER.resolve(language + ".json")), new TypeReference<>() {});
    }
}
