package dev.gradus.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Somebody signed in at a studio that runs: at {@code gradus.address}, with {@code gradus.password}, in the browser
 * {@code gradus.chromium} names.
 */
final class StudioWindow implements AutoCloseable {

    private final String address = System.getProperty("gradus.address", "http://localhost:8080");
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(chromium());
    private final Page page = browser.newContext(
                    new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900))
            .newPage();

    StudioWindow(String name) {
        open("/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(System.getProperty("gradus.password", ""));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    Page page() {
        return page;
    }

    /** @param path below {@code /studio} */
    void open(String path) {
        page.navigate(address + "/studio" + path);
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("gradus.chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
