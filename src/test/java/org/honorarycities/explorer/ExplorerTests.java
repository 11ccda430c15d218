package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExplorerTest
class ExplorerTests {

    @Autowired
    Api api;

    @Test
    void allSixtyPlacesAreOnTheMapTheFarEastAmongThem(Explorer explorer) {
        Page page = explorer.open("");
        assertThat(explorer.listed()).hasCount(60);
        assertThat(explorer.placesOnMap()).isEqualTo(60);
        for (String place : new String[] {"Vladivostok", "Khabarovsk", "Petropavlovsk-Kamchatsky"}) {
            assertThat(page.locator(".sheet.east [data-mark][aria-label^='" + place + "']"))
                    .isVisible();
        }
    }

    @Test
    void aClusterOpensIntoItsPlaces(Explorer explorer) {
        Page page = explorer.open("");
        int before = page.locator(".sheet.west [data-mark]").count();
        page.locator(".sheet.west .cluster").first().click();
        page.waitForTimeout(700);
        assertThat(page.locator(".sheet.west [data-mark]:not(.cluster)").count())
                .isPositive();
        page.locator(".sheet.west .zoom button").last().click();
        assertThat(page.locator(".sheet.west [data-mark]")).hasCount(before);
    }

    @Test
    void theMapZoomsAndPans(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        Locator kyiv = page.locator("[data-mark][aria-label^='Kyiv']");
        BoundingBox before = kyiv.boundingBox();
        page.mouse().move(before.x + 60, before.y + 60);
        page.mouse().down();
        page.mouse().move(before.x + 100, before.y + 60);
        page.mouse().up();
        assertThat(kyiv.boundingBox().x).isCloseTo(before.x + 40, offset(2.0));
        page.locator(".sheet.west .zoom button").first().click();
        page.waitForTimeout(700);
        assertThat(page.locator(".sheet.west .ground").getAttribute("transform"))
                .contains("scale(2)");
    }

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
        assertThat(explorer.listed()).hasCount(60);
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
    void theBrestFortressHasBothGarrisonsWithTheirSources(Explorer explorer) {
        Page page = explorer.open("");
        page.locator("#list a[data-place=brest-fortress]").click();
        Locator garrison =
                explorer.record().locator(".figures li", new Locator.LocatorOptions().setHasText("Garrison of"));
        assertThat(garrison.locator(".figure")).hasText("4,000 or 7,000 people");
        assertThat(garrison).containsText("Град-герой");
        assertThat(garrison).containsText("Hero Cities of the USSR");
        Locator sideBySide = explorer.record()
                .locator(".disagreement", new Locator.LocatorOptions().setHasText("Garrison of the Brest Fortress"));
        assertThat(sideBySide.locator(".version .value")).hasText(new String[] {"4,000", "7,000"});
        assertThat(sideBySide.locator(".reason")).containsText("Why:");
    }

    @Test
    void aRecordTellsItsNamesActsAndEventsAndWhoSaysSo(Explorer explorer) {
        explorer.open("?place=saint-petersburg");
        Locator record = explorer.record();
        assertThat(record.locator(".names")).containsText("Leningrad");
        assertThat(record.locator(".names")).containsText("1924 – 1991");
        assertThat(record.locator(".award")).containsText("Order № 20, 1 May 1945");
        assertThat(record.locator(".award")).containsText("Joseph Stalin");
        assertThat(record.locator(".events")).containsText("Siege of Leningrad");
        Locator act = record.locator("li[id='act/saint-petersburg-hero-city-1945-05-01'] details");
        assertThat(act.locator(".source").first()).isHidden();
        act.locator("summary").click();
        assertThat(act.locator(".source").first()).isVisible();
        int facts = record.locator(".events > li").count();
        assertThat(record.locator(".events > li > details").count()).isEqualTo(facts);
    }

    @Test
    void whoAdministersAPlaceIsSaidBesideItsRecognisedCountry(Explorer explorer) {
        explorer.open("?place=kerch");
        assertThat(explorer.record().locator(".facts").first()).containsText("Ukraine");
        assertThat(explorer.record().locator(".facts").first())
                .containsText(Pattern.compile("Administered by\\s*Russia.*2014"));
    }

    @Test
    void aRecordCanBeCited(Explorer explorer) {
        explorer.open("?place=volgograd");
        Locator citation = explorer.record().locator(".citation");
        assertThat(citation)
                .containsText(
                        Pattern.compile(
                                "The Honorary Cities contributors: “Volgograd”\\. Honorary Cities, version \\d+\\.\\d+\\.\\d+"));
        citation.getByText("Copy").click();
        assertThat((String) explorer.page().evaluate("navigator.clipboard.readText()"))
                .contains(explorer.address() + "/?place=volgograd", "CC BY 4.0");
    }

    @Test
    void theWarShowsTheChosenPlacesWithTheirUncertainty(Explorer explorer) {
        Page page = explorer.open("?place=saint-petersburg");
        Locator siege = page.locator("#war .bar[aria-label^='Siege of Leningrad, 8 September 1941 – 27 January 1944']");
        assertThat(siege.locator("rect")).hasCount(1);
        assertThat(siege.locator("rect.sure")).hasCount(1);

        explorer.open("?place=brest-fortress");
        Locator yearOnly = page.locator("#war .bar[aria-label^='Citadel of Brest is attacked']");
        assertThat(yearOnly.locator("rect.sure")).hasCount(0);
        assertThat(yearOnly.locator("rect.soft")).hasCount(1);
        double year = page.locator("#war svg").boundingBox().width / 5;
        assertThat(yearOnly.locator("rect").boundingBox().width).isGreaterThan(0.9 * year);
        yearOnly.click();
        assertThat(page).hasURL(explorer.address() + "/?place=brest-fortress#event/brest-citadel-assault-1941");
    }

    @Test
    void onThisDayTellsWhatADayIsRememberedFor(Explorer explorer) {
        Page page = explorer.open("?day=05-08");
        assertThat(page.locator("#today")).containsText("8 May");
        assertThat(page.locator("#today")).containsText("Moscow: Hero City");
        assertThat(page.locator("#today")).containsText("years ago");
        page.locator("#today").getByLabel("The day after").click();
        assertThat(page.locator("#today")).containsText("9 May");
        assertThat(page).hasURL(explorer.address() + "/?day=05-09");
    }

    @Test
    void inRussianAndBulgarianTheNamesAreToo(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        page.getByText("Русский").click();
        assertThat(page.locator("#list a[data-place=kyiv]")).hasText("Киев");
        assertThat(page.locator("#list h3")).containsText("Город-герой");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        assertThat(page.getByLabel("Поиск на любой письменности")).isVisible();
        page.getByText("Български").click();
        assertThat(page.locator("#list a[data-place=moscow]")).hasText("Москва");
        assertThat(page.locator("#results-heading")).hasText("Места");
        page.goBack();
        page.goBack();
        assertThat(page.locator("#list a[data-place=kyiv]")).hasText("Kyiv");
    }

    @Test
    void aRecordIsPrintedAloneAndUnfolded(Explorer explorer) {
        Page page = explorer.open("?place=tula");
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(explorer.record().locator("h2")).isVisible();
        assertThat(page.locator("#map")).isHidden();
        assertThat(page.locator("#filters")).isHidden();
        assertThat(explorer.record().locator("details:not([open])")).hasCount(0);
    }
}
