package org.honorarycities.openapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.honorarycities.ApiTest;
import org.honorarycities.explorer.InBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
@Tag("browser")
@ExtendWith(InBrowser.class)
class SwaggerUiTests {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @LocalServerPort
    int port;

    @Test
    void everyOperationCanBeTriedOut(Browser browser) {
        tryOutAll(browser, "http://localhost:" + port);
    }

    @Test
    void everyOperationCanBeTriedOutBehindAProxy(Browser browser) throws IOException {
        try (Proxy proxy = new Proxy(port)) {
            tryOutAll(browser, proxy.address());
        }
    }

    @Test
    void aReaderChoosesFromTheKnownValuesOfAFilter(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/swagger-ui.html");
            Locator block = open(page, "/api/v1/places");
            block.locator("[data-param-name='title'] select").selectOption("hero-fortress");
            Response response = page.waitForResponse(
                    answer -> answer.url().contains("/api/v1"),
                    () -> block.locator(".execute").click());
            assertThat(URI.create(response.url()).getQuery()).isEqualTo("title=hero-fortress");
            assertThat(block.locator("[data-param-name='kind'] option")).containsText(new String[] {"city", "town"});
        }
    }

    @Test
    void thePageHasATitleAndALinkToTheExplorer(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/swagger-ui.html");
            assertThat(page).hasTitle("Honorary Cities API");
            assertThat(page.locator(".opblock-tag").first()).isVisible();
            assertThat(page.locator(".topbar, .models, .servers")).hasCount(0);
            page.getByText("Explorer").click();
            assertThat(page).hasURL("http://localhost:" + port + "/");
        }
    }

    private static void tryOutAll(Browser browser, String address) {
        List<String> foreign = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            context.onRequest(request -> {
                if (!request.url().startsWith(address) && request.url().startsWith("http")) {
                    foreign.add(request.url());
                }
            });
            Page page = context.newPage();
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    errors.add(message.text());
                }
            });
            page.navigate(address + "/swagger-ui.html");
            Locator operations = page.locator(".opblock");
            assertThat(operations).hasCount((int) Operation.all().count());
            Operation.all().forEach(operation -> tryOut(page, operation));
        }
        assertThat(foreign).as("requests to other hosts").isEmpty();
        assertThat(errors).isEmpty();
    }

    private static void tryOut(Page page, Operation operation) {
        Locator block = open(page, operation.path());
        Locator button = block.locator(".execute");
        Response response = page.waitForResponse(answer -> answer.url().contains("/api/v1"), button::click);
        assertThat(response.status()).as(response.url()).isEqualTo(200);
        assertThat(block.locator(".live-responses-table tbody .response-col_status")
                        .first())
                .containsText("200", PATIENTLY);
        List<String> sent = URI.create(response.url()).getQuery() == null
                ? List.of()
                : List.of(URI.create(response.url()).getQuery().split("&"));
        assertThat(sent).as("what is sent although the reader has set nothing").isEmpty();
        if (operation.isList()) {
            JsonNode list = JsonMapper.shared().readTree(response.body());
            assertThat(list.path("data")).as(response.url()).isNotEmpty();
        }
        block.locator(".opblock-summary-control").click();
    }

    private static Locator open(Page page, String path) {
        Locator block =
                page.locator(".opblock", new Page.LocatorOptions().setHas(page.locator("[data-path='" + path + "']")));
        block.locator(".opblock-summary-control").click();
        return block;
    }
}
