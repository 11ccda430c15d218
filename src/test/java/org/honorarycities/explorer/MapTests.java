package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

@ExplorerTest
class MapTests {

    @Test
    void allPlacesAreOnTheMapTheFarEastAmongThem(Explorer explorer) {
        Page page = explorer.open("");
        assertThat(explorer.listed()).hasCount(Explorer.PLACES);
        assertThat(explorer.placesOnMap()).isEqualTo(Explorer.PLACES);
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
}
