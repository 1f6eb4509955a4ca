package dev.gradus.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests: the one that {@code GRADUS_CHROMIUM} names, else Debian's. It is started when first asked for and
 * ends with the Java machine, all of whose test classes share it, each with windows of its own, which it closes.
 */
public final class Chromium {

    /** In milliseconds; a machine that runs several tests and their servers at once may take its time. */
    private static final double PATIENCE = 60_000;

    private static @Nullable Browser running;

    private Chromium() {}

    /** What one window keeps, another does not see: its own cookies, its own storage. */
    public static BrowserContext window() {
        return window(new Browser.NewContextOptions());
    }

    public static BrowserContext window(Browser.NewContextOptions options) {
        var window = running().newContext(options);
        window.setDefaultTimeout(PATIENCE);
        return window;
    }

    private static synchronized Browser running() {
        var browser = running;
        if (browser == null || !browser.isConnected()) {
            browser = launch(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
            running = browser;
        }
        return browser;
    }

    /** For those who want a browser to themselves. */
    public static Browser launch(Playwright playwright) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var program = Objects.requireNonNullElse(System.getenv("GRADUS_CHROMIUM"), "/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        // The tests may run as root, where Chromium's sandbox does not start.
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }
}
