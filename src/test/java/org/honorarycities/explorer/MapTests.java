package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExplorerTest
class MapTests {

    private static final int HERO_CITIES_AND_FORTRESS = 13;

    @ParameterizedTest
    @CsvSource({
        "390, en, White Sea, Ukraine, Kazan, 500 km",
        "768, bg, Бяло море, Украйна, Казан, 500 км",
        "1366, ru, Белое море, Украина, Казань, 500 км",
    })
    void allPlacesAreOnTheMapAndNoNameCoversAMarkOrAnotherName(
            int width, String language, String sea, String country, String city, String scale, Explorer explorer) {
        explorer.page().setViewportSize(width, 900);
        Page page = explorer.open("?lang=" + language);
        assertThat(explorer.placesOnMap()).isEqualTo(Explorer.PLACES);
        assertThat(page.locator(".inset [data-mark]")).hasCount(3);
        assertThat(page.locator(".sheet [data-mark]:not([data-title=city-of-military-glory], .cluster)"))
                .hasCount(HERO_CITIES_AND_FORTRESS);
        assertThat(page.locator(".sheet .name.rare:not(:empty)")).hasCount(HERO_CITIES_AND_FORTRESS);
        assertThat(page.locator(".sheet > svg .name:not(:empty)").count()).isGreaterThan(25);
        assertThat((List<?>) page.evaluate("""
                () => {
                  const within = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
                      && one.top < other.bottom - 2 && other.top < one.bottom - 2;
                  const marks = [...document.querySelectorAll('.sheet > svg [data-mark]')];
                  const names = marks.map(mark => mark.querySelector('.name')).filter(name => name?.textContent);
                  const shape = mark => mark.querySelector('.mark, .disc').getBoundingClientRect();
                  return names.flatMap(name => {
                    const box = name.getBoundingClientRect();
                    return [...marks.filter(mark => mark !== name.parentNode && within(box, shape(mark))),
                            ...names.filter(other => other !== name && within(box, other.getBoundingClientRect()))]
                        .map(other => `${name.textContent}, ${other.textContent}`);
                  });
                }""")).isEmpty();

        assertThat(page.locator(".ground-names .sea", having(sea)).first()).isVisible();
        assertThat(page.locator(".ground-names .country", having(country))).hasCount(1);
        assertThat(page.locator(".ground-names .city", having(city))).hasCount(1);
        assertThat(page.locator(".scale-bar")).hasText(scale);
    }

    @Test
    void aClusterListsItsPlacesAndZoomsInToThemAndTheAddressKeepsTheView(Explorer explorer) {
        Page page = calm(explorer, "");
        Locator cluster = page.locator(".sheet > svg .cluster").first();
        int places = Integer.parseInt(cluster.textContent());
        cluster.click();
        Locator list = page.locator(".choice-of-places");
        assertThat(list.locator("a")).hasCount(places);
        assertThat(list.locator("a").first()).isFocused();
        assertThat(page.locator("#tip")).isHidden();
        String name = list.locator("a").first().textContent();
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(cluster).isFocused();
        page.keyboard().press("Enter");
        list.locator("button").click();
        assertThat(page.locator(".sheet [data-mark]:focus .name")).hasText(name);
        assertThat(page.locator(".sheet > svg .name", having(name))).isVisible();
        assertThat(page.url()).contains("#map=");

        String turned = turned(page);
        BoundingBox before = page.locator(".sheet > svg .name", having(name)).boundingBox();
        Page shared =
                explorer.openInNewTab(page.url().substring(explorer.address().length() + 1));
        BoundingBox after = shared.locator(".sheet > svg .name", having(name)).boundingBox();
        assertThat(after.x).isCloseTo(before.x, offset(2.0));
        assertThat(after.y).isCloseTo(before.y, offset(2.0));

        page.locator("#filters label:has(input[value=hero-fortress])").click();
        assertThat(page.locator(".sheet [data-mark][aria-label^='Brest']")).isVisible();
        assertThat(turned(page)).isNotEqualTo(turned).contains("scale(1)");
        assertThat(page.url()).doesNotContain("#map=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#map=5/91/30", "#map=a/b/c", "#map=%E0%A4%A"})
    void anAddressThatNamesNoViewShowsTheWholeMap(String view, Explorer explorer) {
        assertThat(turned(explorer.open("?title=hero-fortress" + view))).contains("scale(1)");
    }

    @Test
    void theNameOfAPlaceOpensItTheMapFliesThereAndBackAgain(Explorer explorer) {
        Page page = explorer.open("");
        page.locator(".name", having("Arkhangelsk")).click();
        assertThat(explorer.record().locator("h2").first()).hasText("Arkhangelsk");
        Locator opened = page.locator(".sheet [data-mark].open");
        assertThat(opened.locator(".name.rare")).hasText("Arkhangelsk");
        page.waitForTimeout(900);
        BoundingBox sheet = page.locator(".sheet").boundingBox();
        BoundingBox mark = opened.locator(".reach").boundingBox();
        assertThat(mark.x).isBetween(sheet.x + sheet.width * 0.2, sheet.x + sheet.width * 0.7);
        assertThat(turned(page)).contains("scale(3)");
        assertThat(page.locator("#tip")).isHidden();
        page.goBack();
        page.waitForTimeout(900);
        assertThat(turned(page)).contains("scale(1)");
    }

    @Test
    void anOpenPlaceOutsideTheFilterIsMarkedAndNamed(Explorer explorer) {
        Page page = explorer.open("?title=hero-city&place=kolpino");
        assertThat(page.locator(".sheet [data-mark].open .name")).hasText("Kolpino");
        assertThat(page.locator(".sheet .cluster")).hasCount(0);
        page.navigate(explorer.address() + "/?title=hero-city&place=vladivostok");
        assertThat(page.locator(".inset [data-mark].open .name")).hasText("Vladivostok");
    }

    @Test
    void theWheelAloneScrollsThePageAndAHintTellsHowToZoom(Explorer explorer) {
        Page page = calm(explorer, "?title=hero-city");
        page.locator(".sheet").hover();
        page.mouse().wheel(0, 30);
        assertThat(page.locator(".map-hint")).hasText("Ctrl + scroll to zoom the map");
        assertThat(turned(page)).contains("scale(1)");
        assertThat(page.locator(".map-hint")).isHidden();
        page.locator(".sheet").hover();
        page.keyboard().down("Control");
        page.mouse().wheel(0, -20);
        page.keyboard().up("Control");
        assertThat(page.locator(".map-hint")).isHidden();
        page.waitForURL(Pattern.compile("#map="));

        Locator kyiv = page.locator("[data-mark][aria-label^='Kyiv'] .reach");
        BoundingBox before = kyiv.boundingBox();
        page.mouse().move(before.x - 40, before.y + 10);
        page.mouse().down();
        page.mouse().move(before.x - 20, before.y + 10);
        page.mouse().up();
        assertThat(kyiv.boundingBox().x).isCloseTo(before.x + 20, offset(2.0));
        page.mouse().click(before.x + 20 + 24, before.y + 13);
        assertThat(explorer.record().locator("h2").first()).hasText("Kyiv");
    }

    @Test
    void theMarksFadeWhileTheNextPlacesAreWaitedFor(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        List<Route> waiting = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/places?*hero-fortress*", waiting::add);
        page.locator("#filters label:has(input[value=hero-fortress])").click();
        page.waitForCondition(() -> opacity(page) < 0.5);
        waiting.forEach(Route::resume);
        page.waitForCondition(() -> opacity(page) == 1);
        assertThat(page.locator(".sheet > svg [data-mark]")).hasCount(1);
    }

    @Test
    void aDayOfTheWarColoursTheMarks(Explorer explorer) {
        Page page = explorer.open("");
        Locator volgograd = page.locator("[data-mark][aria-label^='Volgograd'] .mark");
        String ordinary = colour(volgograd);
        page.evaluate("""
                () => document.dispatchEvent(new CustomEvent('war-date', {detail: {date: '1942-10-01',
                    statuses: {volgograd: 'besieged', minsk: 'occupied', kyiv: 'occupied', moscow: 'free'}}}))""");
        assertThat(page.locator(".statuses")).containsText("1 October 1942");
        String besieged = colour(volgograd);
        String occupied = colour(page.locator("[data-mark][aria-label^='Minsk'] .mark"));
        String free = colour(page.locator("[data-mark][aria-label^='Moscow'] .mark"));
        assertThat(List.of(ordinary, besieged, occupied, free)).doesNotHaveDuplicates();
        assertThat(colour(page.locator("[data-mark][aria-label^='Kyiv'] .mark")))
                .isEqualTo(occupied);
        page.evaluate("() => document.dispatchEvent(new CustomEvent('war-date', {detail: null}))");
        assertThat(page.locator(".statuses")).isHidden();
        assertThat(colour(volgograd)).isEqualTo(ordinary);
    }

    /** Opens a view for a reader who does not want things to move. */
    private static Page calm(Explorer explorer, String query) {
        explorer.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return explorer.open(query);
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String turned(Page page) {
        return page.locator(".sheet > svg .ground").getAttribute("transform");
    }

    private static double opacity(Page page) {
        return Double.parseDouble(
                (String) page.evaluate("getComputedStyle(document.querySelector('.sheet > svg .crowd')).opacity"));
    }

    private static String colour(Locator mark) {
        return (String) mark.evaluate("mark => getComputedStyle(mark).fill");
    }
}
