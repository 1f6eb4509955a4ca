package dev.gradus.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How long a large map takes from the click on its programme until it is painted, in the real studio of a server that runs:
 * see {@code bench/map/run.sh}. The first times are of a cold server and are named apart.
 */
public final class MapOpening {

    private static final int COLD = 3;
    private static final int ROUNDS = 10;

    /** From the click's own time stamp to the first task after the frame in which the map stands there with its count. */
    private static final String WATCH = """
            () => new Promise((done) => {
              addEventListener("click", (event) => {
                const start = event.timeStamp;
                const look = () => document.querySelector(".g-map .g-lesson")
                  ? requestAnimationFrame(() => {
                      const { port1, port2 } = new MessageChannel();
                      port1.onmessage = () => { window.opened = performance.now() - start; };
                      port2.postMessage(0);
                    })
                  : requestAnimationFrame(look);
                look();
              }, { capture: true, once: true });
              done();
            })""";

    private MapOpening() {}

    public static void main(String[] arguments) {
        var address = System.getProperty("gradus.address", "http://localhost:8080");
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(chromium())) {
            var page = browser.newContext(
                            new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900))
                    .newPage();
            page.navigate(address + "/studio/login");
            page.locator("input[name=username]").fill("lead");
            page.locator("input[name=password]").fill(System.getProperty("gradus.password", ""));
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("login"));
            var cold = times(page, address, COLD);
            var warm = times(page, address, ROUNDS).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "click to map painted: cold %.0f ms; then median %.0f ms, longest %.0f ms of %d%n",
                    cold.getFirst(),
                    warm.get(ROUNDS / 2),
                    warm.getLast(),
                    ROUNDS);
        }
    }

    private static List<Double> times(Page page, String address, int rounds) {
        return IntStream.range(0, rounds).mapToObj(round -> time(page, address)).toList();
    }

    private static double time(Page page, String address) {
        page.navigate(address + "/studio/programmes");
        var link = page.locator("a[href='programmes/large']").first();
        link.waitFor();
        page.evaluate(WATCH);
        link.click();
        page.waitForFunction("() => window.opened !== undefined");
        return ((Number) page.evaluate("() => window.opened")).doubleValue();
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("gradus.chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"));
    }
}
