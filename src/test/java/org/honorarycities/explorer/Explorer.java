package org.honorarycities.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The explorer page as a reader has it before them. It has to keep quiet and to itself, in every test. */
class Explorer implements AutoCloseable {

    /** The number of places in the records. */
    static final int PLACES = rowsOf("seed-data/places.csv");

    private static final String FAILED_LOAD = "Failed to load resource";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private boolean loadsMayFail;
    private String other = "no other";

    Explorer(Browser browser, String address) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(1366, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> errors.add(error.error()));
        context.onRequest(request -> {
            String url = request.url().replaceFirst("^blob:", "");
            if (!url.startsWith(address) && !url.startsWith(other)) {
                foreign.add(request.url());
            }
        });
        this.page = context.newPage();
    }

    private static int rowsOf(String file) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return (int) lines.skip(1).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && !(loadsMayFail && message.text().startsWith(FAILED_LOAD))) {
            errors.add(message.text());
        }
    }

    /** Opens a view and waits until its places are listed. */
    Page open(String query) {
        return open(page, query);
    }

    /** The same in a new tab. */
    Page openInNewTab(String query) {
        return open(context.newPage(), query);
    }

    /** Opens the page in a browser that runs no scripts. */
    Page openWithoutScripts() {
        Page scriptless = context.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        scriptless.navigate(address + "/");
        context.onClose(closed -> scriptless.close());
        return scriptless;
    }

    private Page open(Page tab, String query) {
        tab.navigate(address + "/" + query);
        tab.waitForSelector(
                "#list a[data-place], #list > p",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        tab.waitForLoadState(LoadState.NETWORKIDLE);
        return tab;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String address() {
        return address;
    }

    /** From now on a failed request is part of the test; an error of a script never is. */
    void loadsMayFail() {
        loadsMayFail = true;
    }

    /** From now on the page may ask the server at this address, too. */
    void mayAsk(String server) {
        other = server;
    }

    Locator listed() {
        return page.locator("#list a[data-place]");
    }

    Locator record() {
        return page.locator("#record");
    }

    /** How many places the marks of the map stand for, clusters counted by their members. */
    int placesOnMap() {
        return ((Number) page.evaluate("""
                () => [...document.querySelectorAll('#map [data-mark]')]
                    .map(mark => Number(mark.querySelector('.number')?.textContent ?? 1)).reduce((sum, n) => sum + n, 0)
                """)).intValue();
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors on the console").isEmpty();
        assertThat(foreign).as("requests to other hosts").isEmpty();
    }
}
