package org.honorarycities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the texts of the sources to the house rules: length, words, and the page on the architecture. */
class SourceTextTests {

    @Test
    void noSourceFileIsLongerThan160Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file).lines()).hasSizeLessThanOrEqualTo(160));
        }
    }

    /** These words have standard equivalents: timeout, training run, cached response, invalid, fix. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "farewell",
                "patience",
                "rehearsal",
                "at hand",
                "amiss",
                "hangs? on",
                "kept answers?",
                "answers?",
                "who says so",
                "(is|are) held against",
                "mend(s|ed)?"
            })
    void wordIsNotUsed(String word) throws IOException {
        Pattern whole = Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|properties|json|sql|html|js)"))
                            .filter(file -> whole.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void pageOnTheArchitectureNamesExistingTypesInAtMostFortyLines() throws IOException {
        Path page = Path.of(".github/ARCHITECTURE.md");
        Set<String> existing = namesOfTypes();
        Matcher names = Pattern.compile("`([A-Z]\\w+)`").matcher(read(page));

        assertThat(names.results().map(name -> name.group(1)).filter(name -> !name.equals("Specification")))
                .hasSizeGreaterThan(20)
                .isSubsetOf(existing);
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(40);
    }

    private static Set<String> namesOfTypes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
