package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
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
    void asOf1970ThereAreSixCitiesAndTheFortress(Explorer explorer) {
        Page page = explorer.open("");
        page.getByText("More filters").click();
        page.getByLabel("Held on a date").fill("1970-01-01");
        page.keyboard().press("Enter");
        assertThat(explorer.listed()).hasCount(7);
        assertThat(page.locator("#list h3")).hasText(new String[] {"Hero City 6", "Hero Fortress 1"});
        assertThat(page).hasURL(explorer.address() + "/?asOf=1970-01-01");
    }

    @Test
    void titleAndCountryNarrowAndSayHowManyTheyWouldLeave(Explorer explorer) {
        Page page = explorer.open("");
        Locator heroes = page.locator(".choice", new Page.LocatorOptions().setHasText("Hero City"));
        assertThat(heroes).hasText(Pattern.compile("Hero City\\s*12"));
        heroes.click();
        assertThat(explorer.listed()).hasCount(12);
        Locator country = page.getByLabel("Country");
        assertThat(country.locator("option[value=UA]")).hasText("Ukraine (4)");
        country.selectOption("UA");
        assertThat(explorer.listed()).hasText(new String[] {"Kerch", "Kyiv", "Odesa", "Sevastopol"});
        page.getByText("Clear filters").click();
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
    }

    @Test
    void activeFiltersAreChipsThatCanBeRemovedAndChoicesWithoutPlacesAreDisabled(Explorer explorer) {
        Page page = explorer.open("?asOf=1983&country=UA&occupation=whole&q=k");
        Locator chips = page.locator("#chips .chip");
        assertThat(chips).hasText(new String[] {"“k” ×", "Ukraine ×", "wholly occupied ×", "held on 31 Dec 1983 ×"});
        assertThat(page.locator("input[name=title][value=city-of-military-glory]"))
                .isDisabled();
        assertThat(page.locator("select[name=kind] option[value=municipal-town]"))
                .isDisabled();
        chips.first().focus();
        page.keyboard().press("Enter");
        assertThat(chips).hasCount(3);
        assertThat(chips.first()).isFocused();
        assertThat(page.locator("#count")).hasText("4 places");
    }

    @Test
    void aFilterLeadsFromAnOpenRecordBackToTheList(Explorer explorer) {
        Page page = explorer.open("?place=volgograd");
        assertThat(explorer.record().locator("h2")).hasText("Volgograd");
        page.getByLabel("Country").selectOption("BY");
        assertThat(explorer.record()).isHidden();
        assertThat(explorer.listed()).hasText(new String[] {"Minsk", "Brest Fortress"});
    }

    @Test
    void onAPhoneTheMapIsInTheFirstScreenAndFiltersComeAsASheet(Explorer explorer) {
        Page page = explorer.page();
        page.setViewportSize(390, 844);
        explorer.open("");
        assertThat(page.locator("#map").boundingBox().y).isLessThan(500);
        page.locator(".opener").click();
        page.getByLabel("Region").selectOption("RU-VGG");
        page.getByText("Show 2 places").click();
        assertThat(page.locator("#narrowing")).isHidden();
        assertThat(page.locator(".opener")).hasText("Filters (1)");
        assertThat(page.locator("#chips")).containsText("Volgograd Oblast");
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
        page.locator("#request > p").getByText("Copy").click();
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
        assertThat(page.locator("#today")).containsText("on this day");
        String calendar = page.locator("#today a[href*=calendar]").getAttribute("href");
        assertThat(api.ask("GET", calendar).text()).startsWith("BEGIN:VCALENDAR");
        String next = api.get("/on-this-day?date=05-08").json().path("nextDate").asString();
        assertThat(next).isEqualTo("05-09");
        page.getByLabel("Next day with entries").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#today .stepper strong")).hasText("9 May, Victory Day");
        assertThat(page.getByLabel("Next day with entries")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#today .stepper strong")).not().containsText("9 May");
        page.getByLabel("Choose a day").fill("2026-05-01");
        assertThat(page).hasURL(explorer.address() + "/?day=05-01");
        page.goBack();
        assertThat(page).hasURL(explorer.address() + "/?day=05-08");
    }

    @Test
    void aDayThatIsNoneHasAWayBack(Explorer explorer) {
        Page page = explorer.open("?day=13-45");
        assertThat(page.locator("#today")).containsText("“13-45” is not a day of the year.");
        page.getByText("Show today").click();
        assertThat(page.locator("#today .stepper")).isVisible();
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

    @Test
    void theHomeViewIsPrintedInLightColoursWithItsListMapAndFilters(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        page.locator("#theme").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(explorer.listed().first()).isVisible();
        assertThat(page.locator("#map")).isVisible();
        assertThat(page.locator("#chips .chip")).isVisible();
        assertThat(page.locator("#filters")).isHidden();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }
}
