package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.honorarycities.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One part of the page in a frame of another site. */
@ExplorerTest
class EmbedTests {

    @Autowired
    Api api;

    private HttpServer otherSite;

    private String pageOfAnotherSite(String html) throws IOException {
        otherSite = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        otherSite.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length());
            exchange.getResponseBody().write(html.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        otherSite.start();
        return "http://127.0.0.1:" + otherSite.getAddress().getPort() + "/page";
    }

    @AfterEach
    void stopOtherSite() {
        if (otherSite != null) {
            otherSite.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"/?embed=map, #map, #war", "/?embed=war, #war, #map", "/places/kerch?embed=record, #record, #map"})
    void frameOfAnotherSiteShowsOnlyThePart(String path, String shown, String hidden, Explorer explorer)
            throws IOException {
        Page page = explorer.page();
        explorer.mayAsk("http://127.0.0.1:");
        page.navigate(pageOfAnotherSite("<!doctype html><iframe width=700 height=500 sandbox=\"allow-scripts"
                + " allow-same-origin allow-popups\" src=\"" + explorer.address() + path + "\"></iframe>"));
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator(shown)).isVisible();
        assertThat(frame.locator(hidden)).isHidden();
        assertThat(frame.locator("#filters")).isHidden();
        assertThat(frame.locator(".masthead")).isHidden();
        assertThat(frame.locator(".embedded a")).hasText("Honorary Cities");
        Page opened = page.waitForPopup(() -> frame.locator(".embedded a").click());
        assertThat(opened).hasURL(Pattern.compile("^[^?]*\\?lang=en$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?embed=all", "/?embed=", "/places/kerch?embed=x", "/places/nothing?embed=record"})
    void noOtherPageMayBeFramed(String path) {
        assertThat(api.ask("GET", path).header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void framedPageIsAsStrictAsTheOthers() {
        String usual = api.ask("GET", "/").header("Content-Security-Policy");
        assertThat(api.ask("GET", "/places/kerch?embed=record").header("Content-Security-Policy"))
                .isEqualTo(usual.replace("frame-ancestors 'none'", "frame-ancestors *"));
    }

    @Test
    void explorerOffersTheLineToCopy(Explorer explorer) {
        Page page = explorer.open("?title=hero-city&lang=en");
        page.getByText("Embed in a web page").click();
        assertThat(page.locator("code[data-part=map]"))
                .hasText("<iframe src=\"" + explorer.address()
                        + "/?title=hero-city&amp;lang=en&amp;embed=map\" title=\"Honorary Cities\" width=\"100%\""
                        + " height=\"520\" loading=\"lazy\"></iframe>");
        assertThat(page.locator("code[data-part=record]")).hasCount(0);
        page.locator("#list a[data-place=kerch]").click();
        page.locator(".embedding summary").click();
        assertThat(page.locator("code[data-part=record]")).containsText("/places/kerch?title=hero-city");
    }
}
