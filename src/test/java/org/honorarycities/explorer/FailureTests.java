package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExplorerTest
class FailureTests {

    @Test
    void aFaultOfTheServerIsSaidAndCanBeTriedAgain(Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.route(
                "**/api/v1/**",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}")));
        page.navigate(explorer.address() + "/?title=hero-city");
        assertThat(alert(page)).containsText("Something went wrong on our side.");
        page.unroute("**/api/v1/**");
        alert(page).getByRole(AriaRole.BUTTON).click();
        assertThat(explorer.listed()).hasCount(12);
        assertThat(alert(page)).hasCount(0);
    }

    @Test
    void aLostConnectionLeavesTheFormerViewInPlace(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        explorer.loadsMayFail();
        explorer.context().setOffline(true);
        page.getByLabel("Search in any script").fill("Moscow");
        assertThat(alert(page)).containsText("The service cannot be reached.");
        assertThat(explorer.listed()).hasCount(12);
        explorer.context().setOffline(false);
        alert(page).getByRole(AriaRole.BUTTON).click();
        assertThat(explorer.listed()).hasText(new String[] {"Moscow"});
    }

    @Test
    void aRecordThatCannotBeHadLeavesTheRestInUse(Explorer explorer) {
        Page page = explorer.open("");
        explorer.loadsMayFail();
        page.route("**/api/v1/places/tula*", Route::abort);
        page.locator("#list a[data-place=tula]").click();
        assertThat(explorer.record().getByRole(AriaRole.ALERT)).containsText("The service cannot be reached.");
        assertThat(page.locator("#count")).hasText("60 places");
        page.unroute("**/api/v1/places/tula*");
        explorer.record().getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON).click();
        assertThat(explorer.record().locator("h2")).hasText("Tula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "awards", "events", "figures", "statements", "disagreements"})
    void failedListOfARecordShowsAnErrorAndCanBeRetried(String list, Explorer explorer) {
        Page page = explorer.open("");
        explorer.loadsMayFail();
        page.route(Pattern.compile("/api/v1/" + list + "\\?place=tula"), Route::abort);
        page.locator("#list a[data-place=tula]").click();
        Locator alert = explorer.record().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("The service cannot be reached.");
        page.unrouteAll();
        alert.getByRole(AriaRole.BUTTON).click();
        assertThat(explorer.record().locator("h2")).hasText("Tula");
    }

    @Test
    void recordThatIsLeftWhileLoadingIsNotShown(Explorer explorer) {
        Page page = explorer.open("");
        List<Route> pending = new ArrayList<>();
        page.route(Pattern.compile("/api/v1/statements\\?place=tula"), pending::add);
        page.waitForRequest(
                Pattern.compile("statements\\?place=tula"),
                () -> page.locator("#list a[data-place=tula]").click());
        page.goBack();
        assertThat(explorer.record()).isHidden();
        page.waitForResponse(Pattern.compile("statements\\?place=tula"), () -> pending.forEach(Route::resume));
        page.waitForTimeout(500);
        assertThat(page).hasTitle("Honorary Cities");
        assertThat(explorer.record()).isEmpty();
    }

    @Test
    void whatTheServiceRefusesIsExplainedInItsWords(Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.navigate(explorer.address() + "/?from=2010&to=2008");
        assertThat(alert(page)).containsText("The first date of award lies after the last.");
        alert(page).getByText("Clear filters").click();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
        page.navigate(explorer.address() + "/?title=hero&lang=ru");
        assertThat(alert(page)).containsText("«hero» не подходит для фильтра «Звание»");
        assertThat(page.locator("#timeline a.year")).not().hasCount(0);
        assertThat(page.locator("#today .stepper")).isVisible();
        page.navigate(explorer.address() + "/?place=atlantis");
        assertThat(page.locator("main")).containsText("No record has the id “atlantis”.");
        page.locator("main a[href*=tula]").click();
        assertThat(explorer.record().locator("h2")).hasText("Tula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=abc", "?to=abc", "?asOf=abc"})
    void aDateThatIsNoneIsSaidToBeRefused(String query, Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.navigate(explorer.address() + "/" + query);
        assertThat(alert(page)).containsText("“abc” cannot be used for");
        page.locator("#chips").getByText("Clear filters").click();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
    }

    @Test
    void aScriptThatCannotBeLoadedIsLoadedByTryingAgain(Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.route("**/d3*.js", Route::abort);
        page.navigate(explorer.address() + "/");
        assertThat(alert(page)).containsText("A part of the page could not be loaded.");
        page.unrouteAll();
        alert(page).getByRole(AriaRole.BUTTON).click();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
    }

    @Test
    void whileAResponseIsAwaitedThePageSaysThatItIsLoading(Explorer explorer) {
        Page page = explorer.open("");
        List<Route> pending = new ArrayList<>();
        page.route(Pattern.compile("/api/v1/places\\?q=brest"), pending::add);
        page.getByLabel("Search in any script").fill("brest");
        assertThat(page.locator("#count")).hasText("Loading…");
        page.unrouteAll();
        pending.forEach(Route::resume);
        assertThat(page.locator("#count")).hasText("1 place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?country=Russia", "?region=1", "?view=table&sort=constructor", "?lang=constructor"})
    void anyAddressThatOneCanTypeShowsThePage(String query, Explorer explorer) {
        explorer.loadsMayFail();
        Page page = explorer.page();
        page.navigate(explorer.address() + "/" + query);
        assertThat(page.locator("#request a")).hasCount(3);
        assertThat(page.locator("#today input")).isVisible();
    }

    @Test
    void aFragmentThatCannotBeDecodedIsIgnored(Explorer explorer) {
        explorer.open("?place=volgograd#%E0%A4%A");
        assertThat(explorer.record().locator("h2")).hasText("Volgograd");
    }

    @Test
    void theThemeCanBeChosenWhereStorageIsBlocked(Explorer explorer) {
        explorer.context()
                .addInitScript(
                        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException(); } })");
        Page page = explorer.open("");
        assertThat(page.locator("#theme")).hasValue("auto");
        page.locator("#theme").selectOption("dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private static Locator alert(Page page) {
        return page.locator("#failure").getByRole(AriaRole.ALERT);
    }
}
