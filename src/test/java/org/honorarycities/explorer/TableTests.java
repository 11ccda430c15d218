package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.honorarycities.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExplorerTest
class TableTests {

    @Autowired
    Api api;

    @Test
    void theTableIsSortedByAColumnAndItsFilesHaveExactlyItsRows(Explorer explorer) {
        Page page = explorer.open("?title=hero-city&country=UA");
        page.locator("#switch").getByText("Table").click();
        Locator names = page.locator(".place-table tbody th");
        assertThat(names).hasText(new String[] {"Kerch", "Kyiv", "Odesa", "Sevastopol"});
        page.locator("[data-sort=awarded]").click();
        assertThat(names).hasText(new String[] {"Odesa", "Sevastopol", "Kyiv", "Kerch"});
        page.locator("[data-sort=awarded]").click();
        assertThat(names).hasText(new String[] {"Kerch", "Kyiv", "Odesa", "Sevastopol"});
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Awarded");
        assertThat(page).hasURL(explorer.address() + "/?title=hero-city&country=UA&view=table&sort=-awarded");
        page.locator("[data-sort=events]").click();
        assertThat(names.first()).hasText("Kyiv");
        assertThat(page.locator("[data-row=kyiv] .quantity").first())
                .hasText(api.get("/events?limit=1&place=kyiv")
                        .json()
                        .path("total")
                        .asString());
        for (String format : Map.of("csv", "", "json", "", "geojson", "").keySet()) {
            String link = page.locator(".files a[data-format=" + format + "]").getAttribute("href");
            assertThat(api.ask("GET", link).text())
                    .contains("kerch", "kyiv", "odesa", "sevastopol")
                    .doesNotContain("minsk");
        }
    }

    @Test
    void aRowUnderThePointerIsToldToTheMap(Explorer explorer) {
        Page page = explorer.open("?view=table");
        page.evaluate("document.addEventListener('place-hover', event => document.title = event.detail.id ?? 'none')");
        page.locator("[data-row=tula]").hover();
        assertThat(page).hasTitle("tula");
        page.mouse().move(5, 5);
        assertThat(page).hasTitle("none");
    }
}
