package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.gradus.reading.web.SiteServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of student page in a real browser, over the sample programme. Screenshots are kept in target/screens. */
@Tag("browser")
class StudentPagesLookTests {

    private static final List<String> PAGES = List.of(
            "",
            "/water",
            "/water/primary",
            "/water/cycle",
            "/water/cycle/primary/where-does-the-puddle-go",
            "/water/clean/middle/five-steps-of-a-waterworks",
            "/water/sharing/high/write-a-treaty",
            "/water/cycle/primary/where-does-the-puddle-go/check?q=0&c=0",
            "/water/nothing-here");

    private static final SiteServer server = SiteServer.of(ContentSite.water());
    private static final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    static Stream<String> paths() {
        return Stream.of("en", "zh-CN").flatMap(language -> PAGES.stream().map(page -> "/" + language + page));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noPageScrollsSidewaysNorHurtsAnybody(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(320, 360, 768, 1280)) {
                try (var context = browser.newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(scheme));
                        var page = context.newPage()) {
                    page.navigate(server.at(path).toString());
                    assertThat(overflow(page)).as(path + " at " + width).isNotPositive();
                    var name = (path.length() > 1 ? path.substring(1) : "home").replaceAll("[^\\w-]+", "_");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screens", name + "-" + width + "-" + scheme + ".png")));
                    if (width == 360 || width == 1280) {
                        assertThat(new AxeBuilder(page).analyze().getViolations())
                                .as(path + " at " + width + " in " + scheme)
                                .isEmpty();
                    }
                }
            }
        }
    }

    private static int overflow(Page page) {
        return (int) page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
