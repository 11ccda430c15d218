package org.honorarycities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class ReadmeTests {

    /** A command, and the answer that follows it. */
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(curl .*)\n```\n```(?:csv|json)\n([^`]*)\n```");

    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)\\)");

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
        return matches(EXAMPLE).map(example -> new String[] {example.group(1), example.group(2)});
    }

    @ParameterizedTest
    @MethodSource
    void aLinkLeadsToAFile(String path) {
        assertThat(Path.of(path)).exists();
    }

    static Stream<String> aLinkLeadsToAFile() throws IOException {
        return matches(LINK).map(link -> link.group(1));
    }

    private static Stream<MatchResult> matches(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("README.md"))).results();
    }
}
