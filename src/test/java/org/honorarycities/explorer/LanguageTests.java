package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@ExplorerTest
class LanguageTests {

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
}
