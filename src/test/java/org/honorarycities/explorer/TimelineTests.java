package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@ExplorerTest
class TimelineTests {

    @Test
    void brushing2007To2008LeavesSixteenPlacesAndAClickOneYear(Explorer explorer) {
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
        Assertions.assertThat(explorer.placesOnMap()).isEqualTo(16);
        assertThat(page.locator("#timeline rect.city-of-military-glory")).hasCount(16);

        page.mouse().click(box.x + 65.5 * year, y);
        assertThat(page).hasURL(explorer.address() + "/?from=2010&to=2010");
        page.mouse().move(box.x + 65.5 * year, y + 5);
        assertThat(page.locator("#tip")).containsText("2010: 8 titles: Bryansk, ");
    }

    @Test
    void aYearAndASpanAreChosenByKeyboard(Explorer explorer) {
        Page page = explorer.open("");
        Locator year = page.locator("#timeline a.year[data-year='2007']");
        year.focus();
        assertThat(page.locator("#tip")).containsText("2007: 8 titles: Belgorod, ");
        page.keyboard().press("Enter");
        assertThat(explorer.listed()).hasCount(8);
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page).hasURL(explorer.address() + "/?from=2007&to=2009");
        assertThat(explorer.listed()).hasCount(22);
        assertThat(page.locator("#timeline a.year[tabindex='0']")).hasCount(1);
    }

    @Test
    void theSliderAsksOnceForWhereItStopsAndThePlayerGoesFromAwardToAward(Explorer explorer) {
        Page page = explorer.open("?asOf=1945");
        assertThat(explorer.listed()).hasCount(4);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/places?asOf=")) {
                asked.add(request.url());
            }
        });
        Locator slider = page.getByLabel("Titles held at the end of");
        for (String year : List.of("1960", "1970", "1980", "1985")) {
            slider.fill(year);
        }
        assertThat(explorer.listed()).hasCount(13);
        Assertions.assertThat(asked).hasSize(1);

        page.locator("#timeline").getByText("Play").click();
        assertThat(page).hasURL(Pattern.compile("asOf=2007"));
        page.locator("#timeline").getByText("Stop").click();
        assertThat(page.locator("#timeline output")).hasText(Pattern.compile("20\\d\\d"));
    }
}
