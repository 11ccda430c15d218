package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.honorarycities.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExplorerTest
class DisagreementViewTests {

    @Autowired
    Api api;

    @Test
    void allDisagreementsAreCardsThatCanBeFilteredByPlaceAndProperty(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        int all = total("");
        page.locator("#views").getByText("Where the sources differ").click();
        Locator cards = page.locator(".differences > li");
        assertThat(cards).hasCount(all);
        assertThat(page.locator("#count")).hasText(all + " disagreements");
        assertThat(page.locator("#map")).isHidden();

        page.locator("#about").selectOption("saint-petersburg");
        assertThat(cards).hasCount(total("&place=saint-petersburg"));
        page.locator("#property").selectOption("value");
        assertThat(cards).hasCount(1);
        assertThat(page)
                .hasURL(explorer.address()
                        + "/?title=hero-city&view=disagreements&about=saint-petersburg&property=value");
        assertThat(cards.locator(".preferred")).containsText("used here");
        assertThat(cards.locator(".preferred .value")).hasText("872");
        assertThat(cards.locator(".deprecated .tag").first()).hasText("rejected");
        assertThat(cards.locator(".preferred summary")).hasText("3 sources");
        assertThat(cards.locator(".reason")).containsText("Our reasoning:");
        Api.Answer csv = api.ask("GET", page.locator(".differences-filter a").getAttribute("href"));
        assertThat(csv.text().lines()).hasSize(2);

        cards.locator("h3").getByText("Saint Petersburg").click();
        assertThat(explorer.record().locator("h2")).hasText("Saint Petersburg");
        assertThat(page.locator("#map")).isVisible();
    }

    @Test
    void placesWithDisagreementsAreMarkedInTheList(Explorer explorer) {
        Page page = explorer.open("?q=kyiv");
        int number = total("&place=kyiv");
        assertThat(page.locator("#list .differs")).containsText(number + " disputed");
        page.locator("#list .differs").click();
        assertThat(page.locator(".differences > li")).hasCount(number);
    }

    private int total(String filter) {
        return api.get("/disagreements?limit=1" + filter).json().path("total").asInt();
    }
}
