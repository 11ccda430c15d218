package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** How a record is opened and left again. */
@ExplorerTest
class WayBackTests {

    @Test
    void aRecordOpenedOnTheMapIsLeftToTheMap(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        page.setViewportSize(390, 844);
        Locator mark = page.locator("#map [data-mark][aria-label^='Murmansk']");
        mark.scrollIntoViewIfNeeded();
        int top = top(page);
        mark.focus();
        page.keyboard().press("Enter");
        assertThat(explorer.record()).isFocused();
        assertThat(explorer.record()).hasAttribute("aria-labelledby", "record-name");
        assertThat(page.locator("#tip")).isHidden();
        explorer.record().getByText("← All places").click();
        assertThat(explorer.record()).isHidden();
        assertThat(mark).isFocused();
        assertThat(top(page)).isCloseTo(top, within(40));
    }

    @Test
    void escapeClosesARecordAndLeadsBackToItsPlaceInTheList(Explorer explorer) {
        Page page = explorer.open("");
        Locator tula = page.locator("#list a[data-place=tula]");
        tula.click();
        assertThat(explorer.record()).isFocused();
        page.keyboard().press("Escape");
        assertThat(explorer.record()).isHidden();
        assertThat(tula).isFocused();
        tula.click();
        assertThat(explorer.record()).isFocused();
        page.locator("#q").focus();
        page.keyboard().press("Escape");
        assertThat(explorer.record()).isVisible();
    }

    @Test
    void whoSearchesWhileARecordIsOpenGoesOnTyping(Explorer explorer) {
        Page page = explorer.open("");
        page.locator("#list a[data-place=kyiv]").click();
        assertThat(explorer.record()).isFocused();
        page.locator("#q").pressSequentially("tu");
        assertThat(explorer.record()).isHidden();
        page.keyboard().type("la");
        assertThat(page.locator("#q")).hasValue("tula");
        assertThat(explorer.listed()).hasText(new String[] {"Tula"});
    }

    @Test
    void aPlaceThatDoesNotExistIsSaidWithAWayBack(Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.open("");
        page.evaluate("""
                () => {
                  history.pushState(null, '', 'places/nowhere');
                  dispatchEvent(new PopStateEvent('popstate'));
                }
                """);
        assertThat(explorer.record().locator(".failure")).containsText("No record has the id “nowhere”.");
        assertThat(explorer.record().locator("button")).hasCount(0);
        explorer.record().getByText("All places").click();
        assertThat(explorer.record()).isHidden();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
        assertThat(explorer.listed().first()).isVisible();
    }

    @Test
    void clearingTheFiltersLeavesTheFocusInThem(Explorer explorer) {
        Page page = explorer.open("?q=tula&title=hero-city");
        page.getByText("Clear filters").click();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
        assertThat(page.locator("#q")).isFocused();
        assertThat(page.locator("#q")).hasValue("");
    }

    private static int top(Page page) {
        return ((Number) page.evaluate("Math.round(scrollY)")).intValue();
    }
}
