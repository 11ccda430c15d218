package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The notes of a record and the list of its sources. */
@ExplorerTest
class RecordSourcesTests {

    private static final String CITED = """
            place => fetch(`/api/v1/statements?limit=500&place=${place}`).then(response => response.json())
                .then(({ data }) => [...new Set(data.map(one => `source/${one.source.id}`))].sort())
            """;

    private static final String ADDRESSES = """
            works => fetch(`/api/v1/sources?limit=500&id=${works.map(work => work.replace('source/', '')).join()}`)
                .then(response => response.json()).then(({ data }) => data.map(one => [`source/${one.id}`, one.url]).sort())
            """;

    @Test
    void aNoteOpensWhatItsWorksSayAndLeadsToTheList(Explorer explorer) {
        Page page = explorer.open("?place=saint-petersburg");
        Locator act = explorer.record().locator("li[id='act/saint-petersburg-hero-city-1945-05-01']");
        Locator box = page.locator(".note-box");
        act.locator(".note").focus();
        page.keyboard().press("Enter");
        assertThat(box).isFocused();
        assertThat(box).hasAttribute("aria-label", Pattern.compile("^Order № 20, 1 May 1945: \\d+ sources$"));
        assertThat(box).containsText("signed by: Joseph Stalin");
        page.keyboard().press("Escape");
        assertThat(box).isHidden();
        assertThat(explorer.record().locator("h2")).hasText("Saint Petersburg");
        assertThat(act.locator(".note")).isFocused();
        page.keyboard().press("Enter");
        String work = box.locator(".number").first().getAttribute("href").substring(1);
        box.locator(".number").first().click();
        assertThat(box).isHidden();
        assertThat(page.locator("[id='" + work + "']")).isFocused();
    }

    @Test
    void eachWorkIsListedOnceByItsNumberWithThePageToRead(Explorer explorer) {
        Page page = explorer.open("?place=kyiv");
        Locator works = explorer.record().locator(".works > li");
        List<?> listed = (List<?>) works.evaluateAll("works => works.map(work => work.id).sort()");
        assertThat(listed).isEqualTo(page.evaluate(CITED, "kyiv")).doesNotHaveDuplicates();
        assertThat(explorer.record().locator("[id='" + works.first().getAttribute("id") + "']"))
                .hasCount(1);
        assertThat(explorer.record().locator(".note").first()).containsText(Pattern.compile("\\D1(\\D|$)"));
        Object addresses = works.evaluateAll(
                "works => works.map(work => [work.id, work.querySelector(':scope > a')?.getAttribute('href') ?? null]).sort()");
        assertThat(addresses).isEqualTo(page.evaluate(ADDRESSES, listed));
        assertThat(
                        works.locator("> a[href^=http]")
                                .evaluateAll(
                                        "links => links.filter(link => new URL(link.href).pathname + new URL(link.href).search === '/').length"))
                .as("works that lead to the home page of a site")
                .isEqualTo(0);
        assertThat(explorer.record().locator(".grades dt").allTextContents())
                .contains("Authority or press", "Secondary");
        int notes = explorer.record().locator(".events > li").count();
        assertThat(explorer.record().locator(".events > li .note").count()).isEqualTo(notes);
    }

    @Test
    void noCodeOfTheRecordsShowsInASource(Explorer explorer) {
        Page page = explorer.open("?place=saint-petersburg");
        page.evaluate("""
                () => {
                  window.said = [];
                  for (const note of document.querySelectorAll('#record .note')) {
                    note.click();
                    window.said.push(...[...document.querySelectorAll('.note-box .said')].map(one => one.textContent));
                  }
                }
                """);
        List<?> values = (List<?>) page.evaluate("window.said");
        assertThat(values)
                .hasSizeGreaterThan(200)
                .allSatisfy(value -> assertThat((String) value)
                        .doesNotContain("..", "SU", ";", "_")
                        .isNotEqualTo("RU"));
        assertThat(values.stream().map(Object::toString)).contains("498817");
    }
}
