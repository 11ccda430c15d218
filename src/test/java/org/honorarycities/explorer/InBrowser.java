package org.honorarycities.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test an {@link Explorer} of its own, or the {@link Browser}, in the system's Chromium, one for all tests. Where there is none the
 * tests are skipped, but never where the environment variable {@code CI} is set.
 */
public class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(InBrowser.class);

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return chromium().isPresent() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("There is a browser, or there has to be one")
                : ConditionEvaluationResult.disabled("No Chromium found; install it to run the tests of the explorer");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Explorer.class, Browser.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        if (parameter.getParameter().getType() == Browser.class) {
            return chromium.browser();
        }
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Explorer explorer = new Explorer(chromium.browser(), "http://localhost:" + port);
        context.getStore(OURS).put(Explorer.class, explorer);
        return explorer;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Explorer explorer = context.getStore(OURS).get(Explorer.class, Explorer.class);
        if (explorer != null) {
            explorer.close();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser, closed when all tests are done. */
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

        static Chromium start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Path executable = chromium().orElseThrow(() -> new IllegalStateException("CI has no Chromium"));
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable)
                                    .setArgs(QUIET)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
