package org.honorarycities.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the README, into {@code target/screenshots}. */
@ExplorerTest
class ScreenshotTests {

    @ParameterizedTest
    @CsvSource({
        "map, ?day=05-08, LIGHT, 1366, 1180",
        "record, ?place=brest-fortress&day=06-22, LIGHT, 1366, 1180",
        "record-russian-dark, ?place=volgograd&lang=ru&day=05-08, DARK, 1366, 1180",
        "phone, ?title=hero-city, LIGHT, 390, 844",
        "wide-dark, ?from=2007&to=2008, DARK, 1920, 1200",
    })
    void viewsLookLikeThis(String name, String query, ColorScheme scheme, int width, int height, Explorer explorer)
            throws IOException {
        Page page = explorer.page();
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        explorer.open(query);
        Path picture = Path.of("target", "screenshots", name + ".jpg");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setType(ScreenshotType.JPEG)
                .setQuality(60));
        assertThat(Files.size(picture)).isBetween(10_000L, 400_000L);
    }
}
