package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ExplorerTest
class RecordTests {

    @Test
    void theBrestFortressHasBothGarrisonsWithTheirSources(Explorer explorer) {
        Page page = explorer.open("");
        page.locator("#list a[data-place=brest-fortress]").click();
        Locator garrison =
                explorer.record().locator(".figures li", new Locator.LocatorOptions().setHasText("Garrison of"));
        assertThat(garrison.locator(".figure")).hasText("4,000 or 7,000 people");
        assertThat(garrison).containsText("Град-герой");
        assertThat(garrison).containsText("Cities-heroes of the USSR");
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
                .contains(explorer.address() + "/places/volgograd", "CC BY 4.0");
    }

    @Test
    void aRecordIsPrintedAloneAndUnfolded(Explorer explorer) {
        Page page = explorer.open("?place=tula");
        assertThat(explorer.record().locator("h2")).hasText("Tula");
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(explorer.record()).isVisible();
        assertThat(page.locator("#map")).isHidden();
        assertThat(page.locator("#filters")).isHidden();
        assertThat(explorer.record().locator("details:not([open])")).hasCount(0);
    }
}
