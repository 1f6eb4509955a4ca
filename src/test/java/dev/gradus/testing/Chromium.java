package dev.gradus.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The browser of the tests: the one that {@code GRADUS_CHROMIUM} names, else Debian's. */
public final class Chromium {

    /** In milliseconds; a machine that runs two tests and their servers at once may take its time. */
    private static final double PATIENCE = 20_000;

    private Chromium() {}

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
