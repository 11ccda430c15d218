package org.honorarycities.seed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.honorarycities.explorer.InBrowser;
import org.honorarycities.seed.files.Records;
import org.honorarycities.seed.files.SeedFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the examples of CONTRIBUTING.md from their rows to the running service. */
class ContributionTests {

    private static final Pattern EXAMPLE = Pattern.compile("### ([^\\n]+)\\n[^#]*?```diff\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temporary;

    private SeedFolder folder;

    private Path newFolder() throws IOException {
        return Files.createDirectory(temporary.resolve("seed-data"));
    }

    private void follow(String heading, SeedFolder records) throws IOException {
        folder = records;
        String page = Files.readString(Path.of(".github/CONTRIBUTING.md"));
        String example = EXAMPLE.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(heading))
                .findFirst()
                .orElseThrow()
                .group(2);
        String file = "";
        for (String line : example.lines().toList()) {
            String row = line.substring(1) + "\n";
            if (line.startsWith("--- ")) {
                file = line.replace("--- seed-data/", "");
            } else if (line.startsWith("-")) {
                folder.change(file, row, "");
            } else {
                folder.write(file, folder.text(file) + row);
            }
        }
        assertThat(Records.run(folder, "sort")).isZero();
        assertThat(Records.run(folder, "version", "9.0.0", "Example")).isZero();
        assertThat(Records.run(folder, "check")).isZero();
    }

    private ConfigurableApplicationContext start() {
        return StoredRecords.in(StoredRecords.Kind.H2, temporary).start(folder);
    }

    private static String address(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    private static JsonNode get(ConfigurableApplicationContext application, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(application) + "/api/v1" + path))
                .build();
        return JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    @Test
    void correctedDateIsServedWithBothStatements() throws Exception {
        follow("Correct a date", SeedFolder.sampleIn(newFolder()));

        try (ConfigurableApplicationContext application = start()) {
            assertThat(get(application, "/events/anapa-occupation-1942")
                            .at("/date/edtf")
                            .asString())
                    .isEqualTo("1942-08-31/1943-09-21");
            assertThat(get(application, "/statements?subject=event/anapa-occupation-1942&property=date")
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
            assertThat(get(application, "/dataset").path("version").asString()).isEqualTo("9.0.0");
        }
    }

    @Test
    void newAwardIsServedWithItsPlace() throws Exception {
        follow("Add an award", SeedFolder.sampleIn(newFolder()));

        try (ConfigurableApplicationContext application = start()) {
            assertThat(get(application, "/awards?place=vologda")
                            .at("/data/0/acts/0/number")
                            .asString())
                    .isEqualTo("300");
            assertThat(get(application, "/search?q=%D0%92%D0%BE%D0%BB%D0%BE%D0%B3%D0%B4%D0%B0&type=place")
                            .at("/data/0/id")
                            .asString())
                    .isEqualTo("vologda");
        }
    }

    @Test
    @Tag("browser")
    @ExtendWith(InBrowser.class)
    void newTitleIsServedAndShownByTheExplorerAndPassesTheSmokeChecks(Browser browser) throws Exception {
        follow("Add a title", SeedFolder.copyTo(newFolder()));

        try (ConfigurableApplicationContext application = start();
                Page page = browser.newPage()) {
            assertThat(get(application, "/places?title=city-of-labour")
                            .at("/data/0/id")
                            .asString())
                    .isEqualTo("ivanovo");
            assertThat(get(application, "/awards?facets=title")
                            .at("/facets/title")
                            .valueStream()
                            .map(facet -> facet.path("value").asString()))
                    .contains("city-of-labour");
            assertThat(get(application, "/on-this-day?date=05-01")
                            .at("/awards")
                            .valueStream()
                            .map(award -> award.at("/record/id").asString()))
                    .contains("ivanovo-city-of-labour");
            page.navigate(address(application) + "/?title=city-of-labour&lang=ru");
            assertThat(page.locator("#list h3")).containsText("Город труда");
            assertThat(page.locator("#list a[data-place=ivanovo]")).isVisible();
            assertThat(page.locator("#map .legend")).containsText("Город труда");
            assertThat(page.locator("#filters")).containsText("Город труда");
            assertThat(new ProcessBuilder(".github/smoke.sh", address(application))
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
        }
    }
}
