package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.explorer.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the README shows of programs that use the service does what it says. */
@ApiTest
@ExtendWith(InBrowser.class)
class ReadmeProgramTests {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080(/[^\"\\s]*)");

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    @Test
    void everyAddressInAProgramAnswers() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String language : List.of("", "ts", "js", "java", "python", "r")) {
            ADDRESS.matcher(program(language))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(paths::add);
        }
        assertThat(paths).hasSize(5);
        paths.forEach(path -> assertThat(api.ask("GET", path).status()).as(path).isEqualTo(200));
    }

    @Test
    void theColumnsThatTheProgramsReadAreThere() {
        assertThat(api.get("/awards?format=csv")
                        .text()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(","))
                .contains("title", "awarded");
    }

    @Test
    void theScriptRunsInAPageOfAnotherOrigin(Browser browser) throws IOException {
        List<String> printed = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> printed.add(message.text()));
            page.evaluate("async () => {" + here(program("js")) + "}");
        }
        assertThat(printed).singleElement().asString().startsWith("5 [").contains("Київ, 1961-06-21");
    }

    @Test
    void thePythonProgramCountsTheAwards() throws IOException {
        if (new ProcessBuilder("sh", "-c", "command -v python3")
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                != 0) {
            return; // Whoever has no Python has its columns and its address checked by the other tests.
        }
        assertThat(output("python3", "-c", here(program("python"))).strip()).isEqualTo("60 12");
    }

    @Test
    void theJavaProgramPrintsTheAwards(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("Awards.java"), here(program("java")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(output(java, program.toString()))
                .isEqualTo(api.get("/awards?asOf=1961&fields=place,awarded&format=csv")
                        .text())
                .contains("kyiv,Kyiv,1961-06-21");
    }

    @Test
    @EnabledIf("hasR")
    void theRProgramCountsTheAwardsByTitleAndYear() throws IOException {
        assertThat(output("Rscript", "-e", here(program("r"))))
                .containsPattern("\\n +1945 1961 1965")
                .containsPattern("\\n +hero-city +4 +1 ");
    }

    static boolean hasR() {
        return Files.isExecutable(Path.of("/usr/bin/Rscript"));
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String here(String program) {
        return program.replace("localhost:8080", "localhost:" + port);
    }

    private static String program(String language) throws IOException {
        Matcher block = Pattern.compile("\n\n```" + language + "\n([^`].*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
