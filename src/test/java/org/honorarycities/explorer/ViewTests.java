package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ExplorerTest
class ViewTests {

    @Autowired
    Api api;

    @Test
    void aSearchInCyrillicFindsVolgogradAndItsAddressReproducesTheView(Explorer explorer) {
        Page page = explorer.open("");
        page.getByLabel("Search in any script").fill("Сталинград");
        assertThat(explorer.listed()).hasText(new String[] {"Volgograd"});
        explorer.listed().click();
        assertThat(explorer.record().locator("h2")).hasText("Volgograd");

        Page tab = explorer.openInNewTab(page.url().substring(explorer.address().length() + 1));
        assertThat(tab.getByLabel("Search in any script")).hasValue("Сталинград");
        assertThat(tab.locator("#list a[data-place]")).hasText(new String[] {"Volgograd"});
        assertThat(tab.locator("#record h2")).hasText("Volgograd");
    }

    @Test
    void brushing2007To2008LeavesSixteenPlaces(Explorer explorer) {
        Page page = explorer.open("");
        Locator overlay = page.locator("#timeline .overlay");
        overlay.scrollIntoViewIfNeeded();
        BoundingBox box = overlay.boundingBox();
        double year = box.width / 78;
        double y = box.y + box.height / 3;
        page.mouse().move(box.x + 62.2 * year, y);
        page.mouse().down();
        page.mouse().move(box.x + 63 * year, y);
        page.mouse().move(box.x + 63.8 * year, y);
        page.mouse().up();
        assertThat(explorer.listed()).hasCount(16);
        assertThat(page).hasURL(explorer.address() + "/?from=2007&to=2008");
        assertThat(page.locator("#count")).hasText("16 places");
        assertThat(explorer.placesOnMap()).isEqualTo(16);
        assertThat(page.locator("#timeline rect.city-of-military-glory")).hasCount(16);
    }

    @Test
    void asOf1970ThereAreSixCitiesAndTheFortress(Explorer explorer) {
        Page page = explorer.open("");
        page.getByLabel("Held on a date").fill("1970-01-01");
        page.keyboard().press("Enter");
        assertThat(explorer.listed()).hasCount(7);
        assertThat(page.locator("#list h3")).hasText(new String[] {"Hero City6", "Hero Fortress1"});
        assertThat(page).hasURL(explorer.address() + "/?asOf=1970-01-01");
    }

    @Test
    void theSliderGoesThroughTheYears(Explorer explorer) {
        Page page = explorer.open("?asOf=1945");
        assertThat(explorer.listed()).hasCount(4);
        page.getByLabel("Held at the end of a year").fill("1985");
        assertThat(explorer.listed()).hasCount(13);
    }

    @Test
    void titleAndCountryNarrowAndSayHowManyTheyWouldLeave(Explorer explorer) {
        Page page = explorer.open("");
        Locator heroes = page.locator(".choice", new Page.LocatorOptions().setHasText("Hero City"));
        assertThat(heroes).hasText(Pattern.compile("Hero City\\s*12"));
        heroes.click();
        assertThat(explorer.listed()).hasCount(12);
        Locator ukraine = page.locator(".choice", new Page.LocatorOptions().setHasText("Ukraine"));
        assertThat(ukraine).hasText(Pattern.compile("Ukraine\\s*4"));
        ukraine.click();
        assertThat(explorer.listed()).hasText(new String[] {"Kerch", "Kyiv", "Odesa", "Sevastopol"});
        page.getByText("Clear filters").click();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
    }

    @Test
    void backAndForwardReturnToTheFormerViews(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        page.locator("#list a[data-place=kyiv]").click();
        assertThat(explorer.record().locator("h2")).hasText("Kyiv");
        page.getByLabel("Search in any script").fill("Moscow");
        assertThat(explorer.listed()).hasText(new String[] {"Moscow"});
        page.goBack();
        assertThat(explorer.record().locator("h2")).hasText("Kyiv");
        assertThat(explorer.listed()).hasCount(12);
        page.goBack();
        assertThat(explorer.record()).isHidden();
        assertThat(explorer.listed()).hasCount(12);
        page.goForward();
        assertThat(explorer.record().locator("h2")).hasText("Kyiv");
    }

    @Test
    void theRequestLineIsWhatTheViewIsDrawnFrom(Explorer explorer) {
        Page page = explorer.open("?title=hero-city&from=1973&to=1985");
        page.locator("#request").getByText("Copy").click();
        assertThat(page.locator("#request")).containsText("Copied");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(page.locator("#address")).hasText("GET " + copied);
        String path = copied.substring((explorer.address() + "/api/v1").length());
        assertThat(api.ids(path)).hasSize(6);
        assertThat(explorer.listed()).hasCount(6);
        Map.of("json", "application/json", "csv", "text/csv", "geojson", "application/geo+json")
                .forEach((format, type) -> {
                    String link = page.locator("#request a[data-format=" + format + "]")
                            .getAttribute("href");
                    Api.Answer answer = api.ask("GET", link);
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.header("Content-Type")).startsWith(type);
                    assertThat(answer.text()).contains("kerch").doesNotContain("belgorod");
                });
    }

    @Test
    void onThisDayTellsWhatADayIsRememberedFor(Explorer explorer) {
        Page page = explorer.open("?day=05-08");
        assertThat(page.locator("#today")).containsText("8 May");
        assertThat(page.locator("#today")).containsText("Moscow: Hero City");
        assertThat(page.locator("#today")).containsText("years ago");
        page.locator("#today").getByLabel("Next day with anniversaries").click();
        String next = api.get("/on-this-day?date=05-08").json().path("nextDate").asString();
        assertThat(page).hasURL(explorer.address() + "/?day=" + next);
        assertThat(page.locator("#today li")).not().hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"en, ends", "ru, окончание", "bg, край"})
    void onThisDaySaysWhatEndsOnTheDay(String language, String word, Explorer explorer) {
        Page page = explorer.open("?day=01-27&lang=" + language);
        assertThat(page.locator("#today li", new Page.LocatorOptions().setHasText("Siege of Leningrad"))
                        .first())
                .containsText(word);
    }

    @Test
    void onThisDayLinksEachPlaceOfAnEventAndNotOneOfThem(Explorer explorer) {
        Page page = explorer.open("?day=09-08");
        Locator siege = page.locator("#today li", new Page.LocatorOptions().setHasText("Siege of Leningrad"));
        assertThat(siege.locator("a")).hasText(new String[] {"Kolpino", "Kronstadt", "Saint Petersburg"});
        siege.getByText("Saint Petersburg").click();
        assertThat(explorer.record().locator("h2")).hasText("Saint Petersburg");
    }
}
