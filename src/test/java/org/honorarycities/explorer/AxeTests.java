package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExplorerTest
class AxeTests {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({
        "'', LIGHT, 1366",
        "'', DARK, 1366",
        "'', LIGHT, 390",
        "?place=brest-fortress, LIGHT, 1366",
        "?place=brest-fortress, DARK, 1366",
        "?place=kerch&lang=ru, LIGHT, 390",
        "?place=kerch&lang=ru, DARK, 390",
        "?title=hero-city&asOf=1970&day=05-08&lang=bg&warDate=1942-10-01&warHide=fighting, LIGHT, 1366",
        "?title=hero-city&asOf=1970&day=05-08&lang=bg&warDate=1942-10-01&warHide=fighting, DARK, 1366",
        "?view=disagreements&about=kyiv, LIGHT, 1366",
        "?view=disagreements&about=kyiv, DARK, 390",
        "?view=table&lang=bg, DARK, 390",
        "?person=Georgy Zhukov&lang=ru, LIGHT, 1366",
        "?q=atlantis, LIGHT, 1366",
        "?q=atlantis, DARK, 1366",
    })
    void axeFindsNoBarrier(String query, ColorScheme scheme, int width, Explorer explorer) {
        Page page = explorer.page();
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        explorer.open(query);
        assertThat(barriers(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void axeFindsNoBarrierWhereAFailureIsSaid(ColorScheme scheme, Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.route("**/api/v1/**", route -> route.abort());
        page.navigate(explorer.address() + "/?title=hero-city");
        assertThat(page.locator("#failure button")).isVisible();
        assertThat(barriers(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nothing, LIGHT", "api/v1/places?limt=1&kind=x, DARK", "problems/not-found, LIGHT"})
    void axeFindsNoBarrierOnAPageAboutAProblem(String path, ColorScheme scheme, Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(explorer.address() + "/" + path);
        assertThat(page.locator("h1")).isVisible();
        assertThat(barriers(page)).isEmpty();
    }

    @Test
    void theThemeCanBeChosenAndIsKept(Explorer explorer) {
        Page page = explorer.open("");
        page.locator("#theme").selectOption("dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.getByLabel("Theme")).hasValue("dark");
        page.locator("#theme").selectOption("System");
        assertThat(page.locator("html")).hasAttribute("data-theme", "auto");
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(AxeTests::barrier)
                        .toList();
    }

    private static String barrier(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
