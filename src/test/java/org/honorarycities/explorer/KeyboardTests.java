package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExplorerTest
class KeyboardTests {

    @Test
    void aPlaceIsFoundAndReadByKeyboardAlone(Explorer explorer) {
        Page page = explorer.open("");
        tabTo(page, "#q");
        page.keyboard().type("Tsaritsyn");
        assertThat(explorer.listed()).hasText(new String[] {"Volgograd"});
        tabTo(page, "a[data-place=volgograd]");
        assertThat(outlined(page)).isTrue();
        page.keyboard().press("Enter");
        assertThat(explorer.record()).isFocused();
        tabTo(page, ".record .events .note");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note-box")).isFocused();
    }

    @Test
    void theSkipLinkLeadsToTheList(Explorer explorer) {
        Page page = explorer.open("");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#list a").first()).isFocused();
    }

    @Test
    void theMapIsWalkedWithTheArrowKeys(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        tabTo(page, ".sheet [data-mark]");
        Locator focus = page.locator(".sheet [data-mark]:focus");
        String first = focus.getAttribute("aria-label");
        assertThat(page.locator("#tip")).hasText(first);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(focus.getAttribute("aria-label")).isNotEqualTo(first);
        page.keyboard().press("Escape");
        assertThat(page.locator("#tip")).isHidden();
        page.keyboard().press("+");
        page.waitForTimeout(700);
        assertThat(page.locator(".sheet > svg .ground").getAttribute("transform"))
                .contains("scale(2)");
        page.keyboard().press("0");
    }

    @Test
    void aMarkOpensItsRecordByKeyboard(Explorer explorer) {
        Page page = explorer.open("?q=minsk");
        tabTo(page, ".sheet [data-mark]");
        page.keyboard().press("Enter");
        assertThat(explorer.record().locator("h2")).hasText("Minsk");
    }

    @Test
    void aClusterOpensByKeyboardAndAPlaceIsChosenFromIt(Explorer explorer) {
        Page page = explorer.open("?title=city-of-military-glory&country=RU");
        page.locator(".sheet .cluster").first().focus();
        page.keyboard().press("Enter");
        Locator place = page.locator(".choice-of-places a:focus");
        String name = place.textContent();
        page.keyboard().press("Enter");
        assertThat(explorer.record().locator("h2").first()).hasText(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?place=odesa", "?title=hero-fortress"})
    void theTabKeyStopsOnlyWhereSomethingCanBeDone(String query, Explorer explorer) {
        Page page = explorer.open(query);
        page.locator(".skip").focus();
        Set<String> stops = new TreeSet<>();
        String stop;
        do {
            page.keyboard().press("Tab");
            stop = (String) page.evaluate("document.activeElement.localName");
            stops.add(stop);
        } while (!stop.equals("body"));

        assertThat(stops).contains("a", "input").isSubsetOf("a", "button", "input", "select", "summary", "body");
    }

    @Test
    void yearsDateTitleAndCountryAreChosenByKeyboard(Explorer explorer) {
        Page page = explorer.open("");
        tabTo(page, "input[name=title]");
        page.keyboard().press("ArrowRight");
        assertThat(explorer.listed()).hasCount(12);
        tabTo(page, ".more summary");
        page.keyboard().press("Enter");
        tabTo(page, "#from");
        page.keyboard().type("1973");
        tabTo(page, "#to");
        page.keyboard().type("1974");
        page.keyboard().press("Enter");
        assertThat(explorer.listed()).hasText(new String[] {"Kerch", "Minsk", "Novorossiysk"});
        page.keyboard().press("Escape");
        assertThat(page.locator(".more summary")).isFocused();
        tabTo(page, "input[type=range]");
        page.keyboard().press("Home");
        assertThat(page.locator("#list")).containsText("No place matches");
    }

    /** Presses the tab key until an element has the focus that a selector matches. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("The tab key does not reach " + selector);
    }

    private static boolean outlined(Page page) {
        return (Boolean) page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'");
    }
}
