package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record of a place tells, and in which order. */
@ExplorerTest
class RecordTests {

    @Test
    void aRecordTellsWhatHappenedBeforeTheAwardAndEndsWithItsSources(Explorer explorer) {
        Page page = explorer.open("?place=volgograd");
        Locator record = explorer.record();
        assertThat(record.locator("h2")).hasText("Volgograd");
        assertThat(record.locator(".native")).hasText("Волгоград");
        assertThat(record.locator(".summary"))
                .containsText(
                        "Hero City since 1 May 1945, named Stalingrad at the time; partly occupied 23 August 1942");
        assertThat(record.locator(".contents li")).hasText(new String[] {
            "What happened",
            "Key figures",
            "The award",
            "Where the sources differ",
            "Names past and present",
            "Location and identifiers",
            "Cite this record",
            "Sources"
        });
        assertThat(record.locator("> section > h3").allTextContents())
                .isEqualTo(record.locator(".contents li").allTextContents());
        record.locator(".contents").getByText("The award").click();
        assertThat(page.locator("#record-awards")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/places/volgograd$"));
        record.locator(".badge").click();
        assertThat(page.locator("#record-disagreements")).isFocused();
        assertThat(record.locator(".badge"))
                .hasText(record.locator(".disagreement").count() + " disputed facts");
        assertThat(record.getByText("Volgograd (English)"))
                .hasAttribute("href", "https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q914");
    }

    @Test
    void datedEventsComeFirstByDateAndTheOthersUnderAHeadingOfTheirOwn(Explorer explorer) {
        explorer.open("?place=volgograd");
        Locator lists = explorer.record().locator("#record-events .events");
        assertThat(lists).hasCount(2);
        assertThat(lists.first().locator(".when").first()).containsText("1925");
        assertThat(lists.first()).containsText("Battle of Stalingrad");
        assertThat(explorer.record().locator(".undated")).hasText("Undated");
        assertThat(lists.last()).containsText("Souvenir badges of the Hero Cities");
        Locator war = explorer.record().locator(".war-line");
        assertThat(war.locator(".occupation .dates")).hasText("23 August 1942 – 2 February 1943");
        assertThat(war.locator(".fighting .dates")).hasText(Pattern.compile("\\d+ events"));
        assertThat(war.locator(".liberation .dates")).hasText("2 February 1943");
        assertThat(war.locator(".axis span").allTextContents())
                .contains("Jul 1942", "Jan 1943")
                .noneMatch(tick -> tick.contains("1941") || tick.contains("1944"));
    }

    @Test
    void theBrestFortressHasBothGarrisonsWithTheirSources(Explorer explorer) {
        Page page = explorer.open("");
        page.locator("#list a[data-place=brest-fortress]").click();
        Locator garrison =
                explorer.record().locator(".figures li", new Locator.LocatorOptions().setHasText("Garrison of"));
        assertThat(garrison.locator(".figure")).containsText("4,000 or 7,000 people");
        garrison.locator(".note").click();
        assertThat(page.locator(".note-box")).containsText("Град-герой");
        assertThat(page.locator(".note-box")).containsText("Cities-heroes of the USSR");
        assertThat(page.locator(".note-box")).isVisible();
        page.keyboard().press("Escape");
        Locator cards = explorer.record()
                .locator(".disagreement", new Locator.LocatorOptions().setHasText("Garrison of the Brest Fortress"));
        assertThat(cards.locator(".version .value")).hasText(new String[] {"4,000", "7,000"});
        assertThat(cards.locator(".reason")).containsText("Our reasoning:");
    }

    @Test
    void numbersAgreeWithTheirUnitsAndFurtherFiguresAreFolded(Explorer explorer) {
        explorer.open("?place=kyiv");
        Locator figures = explorer.record().locator("#record-figures");
        assertThat(figures.locator("> .figures > li")).hasCount(4);
        assertThat(figures.locator("details summary")).hasText(Pattern.compile("\\d+ more figures"));
        assertThat(figures.locator("li", new Locator.LocatorOptions().setHasText("left in Kyiv at its fall"))
                        .locator(".figure"))
                .containsText(Pattern.compile("^1 division\\D"));
        explorer.open("?place=brest-fortress&lang=ru");
        assertThat(explorer.record().locator("#record-figures")).containsText("30 – 40 дней");
        assertThat(explorer.record().locator("#record-figures")).containsText("как минимум 1 месяц");
    }

    @Test
    void anAwardTellsItsReasonActsAndTheNameOfThePlaceAtThatTime(Explorer explorer) {
        explorer.open("?place=saint-petersburg");
        Locator record = explorer.record();
        assertThat(record.locator(".award")).containsText("Order № 20, 1 May 1945");
        assertThat(record.locator(".award")).containsText("Joseph Stalin");
        assertThat(record.locator(".summary")).containsText("under siege 8 September 1941");
        assertThat(record.locator(".war-line .siege .dates")).containsText("872 days");
        assertThat(record.locator(".strip li").first()).containsText("Petrograd");
        assertThat(record.locator(".strip li").last()).containsText("Saint Petersburg");
        assertThat(record.locator(".strip li", new Locator.LocatorOptions().setHasText("1924 – 1991")))
                .containsText("Leningrad");
        assertThat(record.locator("table.names")).isHidden();
        record.getByText(Pattern.compile("^All \\d+ names in \\d+ languages$")).click();
        assertThat(record.locator("table.names")).containsText("Sankt-Peterburg");
        explorer.open("?place=pskov");
        assertThat(record.locator(".award .wording")).containsText("For courage, steadfastness and mass heroism");
    }

    @Test
    void whoAdministersAPlaceIsSaidBesideItsRecognisedCountry(Explorer explorer) {
        explorer.open("?place=kerch");
        assertThat(explorer.record().locator(".where"))
                .containsText(Pattern.compile("Ukraine.*Administered by: Russia.*2014", Pattern.DOTALL));
        explorer.open("?place=kronstadt&lang=ru");
        assertThat(explorer.record().locator(".where")).containsText("Входит в состав: Санкт-Петербург");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "volgograd | ru | Город-герой с 1 мая 1945 г., тогда – Сталинград; частичная оккупация: 23 августа 1942 г.",
                "kyiv | ru | Город-герой с 21 июня 1961 г.; оккупация: 19 сентября 1941 г.",
                "volgograd | uk | Місто-герой з 1 травня 1945 р., тоді – Сталінград; часткова окупація: 23 серпня 1942 р.",
                "volgograd | bg | Град-герой от 1 май 1945 г., тогава – Сталинград; частична окупация: 23 август 1942 г.",
                "vladivostok | en | City of Military Glory since 4 November 2010; not occupied in the war.",
            })
    void theSummaryIsOneSentenceInTheLanguageOfTheReader(String place, String lang, String text, Explorer explorer) {
        explorer.open("?place=" + place + "&lang=" + lang);
        assertThat(explorer.record().locator(".summary")).containsText(text);
    }

    @Test
    void aRecordCanBeCitedAlsoWhereTheBrowserHasNoClipboard(Explorer explorer) {
        Page page = explorer.page();
        page.addInitScript("window.clipboard = navigator.clipboard");
        explorer.open("?place=volgograd");
        Locator citation = explorer.record().locator(".citation");
        assertThat(citation)
                .containsText(
                        Pattern.compile(
                                "The Honorary Cities contributors: “Volgograd”\\. Honorary Cities, version \\d+\\.\\d+\\.\\d+"));
        Locator copy = citation.getByRole(AriaRole.BUTTON);
        copy.click();
        assertThat(copy).hasText("Copied");
        String expected = citation.locator("cite").textContent();
        assertThat(expected).contains(explorer.address() + "/places/volgograd", "CC BY 4.0");
        assertThat(page.evaluate("clipboard.readText()")).isEqualTo(expected);
        page.evaluate("""
                () => {
                  Object.defineProperty(navigator, 'clipboard', { value: undefined });
                  return clipboard.writeText('');
                }
                """);
        assertThat(copy).hasText("Copy");
        copy.click();
        assertThat(copy).hasText("Copied");
        assertThat(copy).isFocused();
        assertThat(page.evaluate("clipboard.readText()")).isEqualTo(expected);
        page.evaluate("document.execCommand = () => false");
        assertThat(copy).hasText("Copy");
        copy.click();
        assertThat(copy).containsText("Not copied");
    }

    @Test
    void aRecordIsPrintedAloneUnfoldedWithItsSourcesAndOnWhite(Explorer explorer) {
        Page page = explorer.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        explorer.open("?place=tula");
        assertThat(explorer.record().locator("h2")).hasText("Tula");
        page.locator("#theme").selectOption("dark");
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(explorer.record()).isVisible();
        assertThat(page.locator("#map")).isHidden();
        assertThat(page.locator("#filters")).isHidden();
        assertThat(explorer.record().locator("details:not([open])")).hasCount(0);
        assertThat(explorer.record().locator(".note").first()).isVisible();
        assertThat(explorer.record().locator(".works .address").first()).isVisible();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#record h2')).color"))
                .as("colour of the heading on paper")
                .isEqualTo("rgb(28, 29, 32)");
    }

    @Test
    void theRequestBesideARecordIsThatOfTheRecord(Explorer explorer) {
        Page page = explorer.open("?place=tula");
        assertThat(page.locator("#address")).hasText("GET " + explorer.address() + "/api/v1/places/tula?lang=en");
        assertThat(page.locator("#request [data-format]")).hasText(new String[] {"JSON"});
        Object id = page.evaluate(
                "fetch(document.querySelector('#request [data-format]').href).then(r => r.json()).then(r => r.id)");
        assertThat(List.of(id)).containsExactly("tula");
    }
}
