package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ExplorerTest
class SearchBoxTests {

    @Test
    void aFormerNameIsSuggestedWithItsPlaceAndYearsAndEnterOpensIt(Explorer explorer) {
        Page page = explorer.open("");
        page.getByLabel("Search in any script").fill("Царицын");
        assertThat(options(page).first()).hasText("Царицын → Volgograd, former name 1589–1925");
        assertThat(page.locator("#suggestions [role=group]").nth(1)).containsText("Events");
        page.keyboard().press("Escape");
        assertThat(page.locator("#suggestions")).isHidden();
        page.keyboard().press("Enter");
        assertThat(explorer.record().locator("h2")).hasText("Volgograd");
        assertThat(page.getByLabel("Search in any script")).hasValue("");
    }

    @Test
    void aPersonIsChosenByKeyboardAndTheirEventsAndPlacesAreShown(Explorer explorer) {
        Page page = explorer.open("");
        Locator box = page.getByLabel("Search in any script");
        box.focus();
        page.keyboard().type("Zhukov");
        Locator person =
                page.locator("[role=option][data-type=person]", new Page.LocatorOptions().setHasText("Georgy"));
        assertThat(person).isVisible();
        for (int i = 0; i < 12 && !"true".equals(person.getAttribute("aria-selected")); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(box).hasAttribute("aria-activedescendant", person.getAttribute("id"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("person=Georgy"));
        assertThat(page.locator("#list")).containsText("Zhukov commands the defence of Moscow");
        assertThat(page.locator("#count")).hasText(Pattern.compile("\\d+ events"));
        assertThat(page.locator("#chips .chip")).hasText("Georgy Zhukov ×");
        page.locator("#list")
                .getByText("Moscow", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(explorer.record().locator("h2")).hasText("Moscow");
    }

    @Test
    void suggestionsForEarlierWordsAreDropped(Explorer explorer) {
        Page page = explorer.open("");
        List<Route> pending = new ArrayList<>();
        page.route(Pattern.compile("/api/v1/search\\?q=kyiv"), pending::add);
        page.waitForRequest(
                Pattern.compile("search\\?q=kyiv"), () -> page.locator("#q").fill("kyiv"));
        page.locator("#q").fill("minsk");
        assertThat(options(page).first()).containsText("Minsk");
        page.waitForResponse(Pattern.compile("search\\?q=kyiv"), () -> pending.forEach(Route::resume));
        page.waitForTimeout(200);
        assertThat(options(page).first()).containsText("Minsk");
    }

    private static Locator options(Page page) {
        return page.locator("#suggestions [role=option]");
    }
}
