package org.honorarycities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class ReadmeTests {

    /** A command, and the answer that follows it. */
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(curl .*)\n```\n```(?:csv|json)\n([^`]*)\n```");

    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)\\)");

    /** A setting, in the table of them. */
    private static final Pattern VARIABLE = Pattern.compile("`([A-Z]+_[A-Z_]+)(?:=\\w+)?`");

    /** The pages of examples, which the README links to. */
    private static final List<Path> PAGES =
            List.of(Path.of("README.md"), Path.of(".github/EXAMPLES.md"), Path.of(".github/TOOLS.md"));

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource
    void anExampleGivesTheAnswerThatIsShown(String command, String answer) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", command.replace("localhost:8080", "localhost:" + port)).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\r", "")
                        .strip())
                .isEqualTo(answer);
    }

    static Stream<String[]> anExampleGivesTheAnswerThatIsShown() throws IOException {
        List<String[]> examples = new ArrayList<>();
        for (Path page : PAGES) {
            EXAMPLE.matcher(Files.readString(page))
                    .results()
                    .forEach(example -> examples.add(new String[] {example.group(1), example.group(2)}));
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource
    void aLinkLeadsToAFile(String path) {
        assertThat(Path.of(path)).exists();
    }

    static Stream<String> aLinkLeadsToAFile() throws IOException {
        return matches(LINK).map(link -> link.group(1));
    }

    @ParameterizedTest
    @MethodSource
    void aVariableIsOneThatIsRead(String variable) throws IOException {
        assertThat(settings()
                        .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT)))
                .contains(variable);
    }

    static Stream<String> aVariableIsOneThatIsRead() throws IOException {
        return matches(VARIABLE).map(variable -> variable.group(1));
    }

    /** Those of the project and of all that it uses. */
    private static Stream<String> settings() throws IOException {
        Properties ours = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            ours.load(file);
        }
        List<String> names = new ArrayList<>(ours.stringPropertyNames());
        for (URL file : Collections.list(
                ReadmeTests.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream json = file.openStream()) {
                JsonMapper.shared()
                        .readTree(json)
                        .path("properties")
                        .forEach(property -> names.add(property.path("name").asString()));
            }
        }
        return names.stream();
    }

    private static Stream<MatchResult> matches(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("README.md"))).results();
    }
}
